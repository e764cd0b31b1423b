'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { Button } from '#components/ui/Button.tsx'
import { CommentPanel } from '#components/review/CommentPanel.tsx'
import { Tabs } from '#components/ui/Tabs.tsx'
import { HistoryList } from './HistoryList.tsx'
import { RepairList } from './RepairList.tsx'
import type { ArticleRecord, RecordTab } from './useRecord.ts'

const tabNames: readonly RecordTab[] = ['comments', 'history', 'repairs']

/** What was said of the article, and what was done to it by people and by the assembly. */
export function SidePanel(props: {
  readonly view: ArticleView
  readonly record: ArticleRecord
  readonly editor: Editor | null
}) {
  const { view, record, editor } = props
  const t = useTranslations()
  const { id, comments: remarks, mayComment } = view
  const open = remarks.filter(({ resolvedBy }) => resolvedBy === null).length
  const comments = (
    <CommentPanel
      {...{ articleId: id, comments: remarks, mayComment, draft: record.draft, placeOf: record.placeOf }}
      onBegin={record.begin}
      onDraftEnd={record.endDraft}
    />
  )
  const history = <HistoryList articleId={view.id} {...view} />
  return (
    <aside
      aria-label={t('editor.record')}
      className="flex min-h-0 flex-col gap-2 overflow-auto border-t border-rule bg-sheet px-4 py-3 md:w-80 md:shrink-0 md:border-s md:border-t-0"
    >
      <PanelHead onClose={() => record.setTab(null)} />
      <Tabs
        label={t('editor.record')}
        selected={record.tab ?? 'history'}
        onSelect={(tab) => record.setTab(tabNames.find((name) => name === tab) ?? null)}
        tabs={[
          { id: 'comments', name: t('editor.comments', { count: open }), panel: comments },
          { id: 'history', name: t('editor.history'), panel: history },
          {
            id: 'repairs',
            name: t('editor.repairs', { count: view.repairs.length }),
            panel: <RepairList {...{ view, editor }} />,
          },
        ]}
      />
    </aside>
  )
}

function PanelHead({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations()
  return (
    <div className="flex items-center justify-between">
      <h2 className="text-sm font-semibold">{t('editor.record')}</h2>
      <Button variant="quiet" onPress={onClose}>
        {t('common.close')}
      </Button>
    </div>
  )
}
