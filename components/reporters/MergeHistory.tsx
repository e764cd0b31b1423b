'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { MergeRow } from '#domain/reporters/reporterView.ts'
import { Button } from '#components/ui/Button.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { askReporters } from './askReporters.ts'
import { reporterHref } from './reporterHref.ts'
import { useReporterAct } from './useReporterAct.ts'

/** Who was merged into whom, by whom and why; what stands can be undone. */
export function MergeHistory({ merges, mayKeep }: { readonly merges: readonly MergeRow[]; readonly mayKeep: boolean }) {
  const t = useTranslations('reporters')
  const { run } = useReporterAct()
  return (
    <ol className="border-t border-rule-strong text-sm">
      {merges.map(({ id, from, into, reason, by, at, undone }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5">
          <span data-content="" className={undone ? 'line-through' : ''}>
            <Link href={reporterHref(from.id)} className="hover:underline">
              {from.displayName}
            </Link>
            {' → '}
            <Link href={reporterHref(into.id)} className="hover:underline">
              {into.displayName}
            </Link>
          </span>
          <span data-content="">{reason}</span>
          <span className="text-xs text-ink-soft" data-content="">
            {by} · <MomentText at={at} />
          </span>
          {undone && (
            <span className="text-xs text-ink-soft">
              {t('undoneBy', { name: undone.by })} · <MomentText at={undone.at} />
            </span>
          )}
          {!undone && mayKeep && (
            <Button variant="quiet" onPress={() => void run(() => askReporters.unmerge(id), t('unmerged'))}>
              {t('unmerge')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
