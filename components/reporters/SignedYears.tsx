'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ReporterRecordView } from '#domain/reporters/reporterView.ts'
import { bylinesHref, reporterHref } from './reporterHref.ts'

/** Bylines by year and role, and beside whom. */
export function SignedYears({ view }: { readonly view: ReporterRecordView }) {
  const t = useTranslations('reporters')
  const { id, years, together } = view
  if (years.length === 0) return null
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <YearTable {...{ id, years }} />
      {together.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-lg font-semibold">{t('together')}</h2>
          <ul className="border-t border-rule-strong text-sm">
            {together.map(({ id, displayName, times }) => (
              <li key={id} className="flex justify-between border-b border-rule py-1">
                <Link data-content="" href={reporterHref(id)} className="font-serif hover:underline">
                  {displayName}
                </Link>
                <span className="tabular-nums">{times}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function YearTable({ id, years }: Pick<ReporterRecordView, 'id' | 'years'>) {
  const t = useTranslations()
  return (
    <table className="self-start text-sm">
      <caption className="pb-2 text-start text-lg font-semibold">{t('reporters.byYear')}</caption>
      <tbody className="border-t border-rule-strong">
        {years.map(({ year, role, count }) => (
          <tr key={`${year} ${role}`} className="border-b border-rule">
            <th scope="row" className="py-1 text-start font-normal tabular-nums">
              <Link
                href={bylinesHref(id, { year, role: null, from: 0 })}
                className="underline decoration-ink-faint underline-offset-4"
              >
                {year}
              </Link>
            </th>
            <td className="py-1">
              <Link
                href={bylinesHref(id, { year, role, from: 0 })}
                aria-label={t('reporters.bylinesOfRole', { year: String(year), role: t(`common.bylineRoles.${role}`) })}
                className="text-ink-soft underline decoration-ink-faint underline-offset-4"
              >
                {t(`common.bylineRoles.${role}`)}
              </Link>
            </td>
            <td className="py-1 text-end tabular-nums">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
