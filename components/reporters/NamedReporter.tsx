import { useTranslations } from 'use-intl'
import type { ReporterRow } from '#domain/reporters/reporterView.ts'
import { Link } from '#components/ui/Link.tsx'
import { reporterHref } from './reporterHref.ts'

/** A record with what tells it from a namesake: where, when and how much they signed. */
export function NamedReporter({ row }: { readonly row: ReporterRow }) {
  const t = useTranslations()
  const { id, displayName, organisation, kind, mentions, years } = row
  const span = years && (years.from === years.to ? String(years.from) : `${years.from}–${years.to}`)
  const told = [organisation, span, t('reporters.bylineCount', { count: mentions })].filter(Boolean)
  return (
    <span className="flex min-w-0 flex-col">
      <Link data-content="" href={reporterHref(id)} className="font-serif text-lg leading-snug hover:underline">
        {displayName}
      </Link>
      <span className="text-xs text-ink-soft">
        {kind !== 'person' && <>{t(`common.reporterKinds.${kind}`)} · </>}
        <span data-content="">{told.join(' · ')}</span>
      </span>
    </span>
  )
}
