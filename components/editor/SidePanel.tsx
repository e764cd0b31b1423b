'use client'

import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { Button } from '#components/ui/Button.tsx'
import { Tabs } from '#components/ui/Tabs.tsx'
import { HistoryList } from './HistoryList.tsx'
import { RepairList } from './RepairList.tsx'

/** What was done to the article: by people, and by the assembly. */
export function SidePanel({ view, onClose }: { readonly view: ArticleView; readonly onClose: () => void }) {
  const t = useTranslations()
  const history = <HistoryList articleId={view.id} revisions={view.revisions} verdicts={view.verdicts} />
  const repairs = <RepairList repairs={view.repairs} lang={view.publication.language} />
  return (
    <aside
      aria-label={t('editor.record')}
      className="flex min-h-0 flex-col gap-2 overflow-auto border-t border-rule bg-sheet px-4 py-3 md:w-80 md:shrink-0 md:border-s md:border-t-0"
    >
      <div className="flex items-center justify-between">
        <h2 className="text-sm font-semibold">{t('editor.record')}</h2>
        <Button variant="quiet" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
      <Tabs
        label={t('editor.record')}
        tabs={[
          { id: 'history', name: t('editor.history'), panel: history },
          { id: 'repairs', name: t('editor.repairs', { count: view.repairs.length }), panel: repairs },
        ]}
      />
    </aside>
  )
}
