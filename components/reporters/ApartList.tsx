'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ApartRow } from '#domain/reporters/reporterView.ts'
import { Button } from '#components/ui/Button.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { askReporters } from './askReporters.ts'
import { reporterHref } from './reporterHref.ts'
import { useReporterAct } from './useReporterAct.ts'

/** The records that people said are not this one; each can be taken back, so that the two may be merged again. */
export function ApartList(props: {
  readonly id: string
  readonly rows: readonly ApartRow[]
  readonly mayKeep: boolean
}) {
  const { id, rows, mayKeep } = props
  const t = useTranslations('reporters')
  const { run } = useReporterAct()
  return (
    <ul className="border-t border-rule-strong text-sm">
      {rows.map(({ other, by, at }) => (
        <li key={other.id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-1.5">
          <Link data-content="" href={reporterHref(other.id)} className="hover:underline">
            {other.displayName}
          </Link>
          <span className="text-xs text-ink-soft" data-content="">
            {by} · <MomentText at={at} />
          </span>
          {mayKeep && (
            <Button
              variant="quiet"
              onPress={() => void run(() => askReporters.tellApart(id, other.id, false), t('mayBeOne'))}
            >
              {t('takeApartBack')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
