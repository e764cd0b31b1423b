'use client'

import { useTranslations } from 'use-intl'
import { Button } from '#components/ui/Button.tsx'
import { ProgressLine } from './ProgressLine.tsx'
import type { KeptImport } from './useImport.ts'

/** How many pages are done, and the way to stop. One may leave: it goes on. */
export function RunningPart({ view, isWorking, cancel }: KeptImport) {
  const t = useTranslations('imports.screen')
  const { state, pagesDone, pagesTotal } = view
  return (
    <section aria-label={t('progress')} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-4">
        <ProgressLine
          value={pagesDone}
          of={Math.max(1, pagesTotal)}
          label={t(state === 'waiting' ? 'queued' : 'running')}
        >
          {t('pages', { done: pagesDone, of: pagesTotal })}
        </ProgressLine>
        <Button isDisabled={isWorking} onPress={() => void cancel()}>
          {t('cancel')}
        </Button>
      </div>
      <p className="text-sm text-ink-soft">{t('mayLeave')}</p>
    </section>
  )
}
