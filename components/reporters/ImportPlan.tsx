'use client'

import { useTranslations } from 'use-intl'
import type { ImportPreview } from '#domain/reporters/exchange/importPreview.ts'
import { Button } from '#components/ui/Button.tsx'
import { PlannedRow } from './PlannedRow.tsx'

/** What taking a file in would do: in sum, then record by record; it is done or left by a button. */
export function ImportPlan(props: {
  readonly name: string
  readonly preview: ImportPreview
  readonly isWorking: boolean
  readonly onTake: () => void
  readonly onLeave: () => void
}) {
  const { name, preview, isWorking, onTake, onLeave } = props
  const t = useTranslations('reporters.exchange')
  const { counts, rows, withoutPortrait } = preview
  const isIdle = counts.add + counts.change === 0
  const unlisted = counts.add + counts.change + counts.refuse - rows.length
  return (
    <div className="flex flex-col gap-3 border-t border-rule-strong pt-3">
      <p role="status">{t('would', { file: name, ...counts })}</p>
      {withoutPortrait > 0 && <p className="text-sm text-ink-soft">{t('portraits', { count: withoutPortrait })}</p>}
      {isIdle && counts.refuse === 0 && <p>{t('nothing')}</p>}
      <div className="flex flex-wrap gap-2">
        {!isIdle && (
          <Button variant="primary" isPending={isWorking} onPress={onTake}>
            {t('take')}
          </Button>
        )}
        <Button variant="quiet" onPress={onLeave}>
          {t('cancel')}
        </Button>
      </div>
      {rows.length > 0 && (
        <ul aria-label={t('rows')} className="border-t border-rule">
          {rows.map((row) => (
            <PlannedRow key={row.line} row={row} />
          ))}
        </ul>
      )}
      {unlisted > 0 && <p className="text-sm text-ink-soft">{t('more', { count: unlisted })}</p>}
    </div>
  )
}
