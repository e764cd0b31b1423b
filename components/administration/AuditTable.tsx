'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { AuditRow } from '#domain/audit/auditView.ts'
import { isByStranger } from '#domain/audit/verbs.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { MomentText } from '#components/ui/MomentText.tsx'
import { useVerbText } from './useVerbText.ts'

const cell = 'px-2 py-1.5 align-baseline max-sm:block max-sm:px-0 max-sm:py-0.5'

/** Events, one a line: when, who, what, to what, and why. */
export function AuditTable({ rows }: { readonly rows: readonly AuditRow[] }) {
  const t = useTranslations('administration.audit')
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="text-start text-xs text-ink-soft max-sm:sr-only">
        <tr className="border-b border-ink">
          {(['when', 'person', 'verb', 'object', 'why'] as const).map((name) => (
            <th key={name} className="px-2 py-1.5 text-start font-normal">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AuditLine key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function AuditLine({ row }: { readonly row: AuditRow }) {
  const t = useTranslations('administration.audit')
  const verbText = useVerbText()
  return (
    <tr className="border-b border-rule max-sm:block max-sm:py-2">
      <td className={`${cell} whitespace-nowrap tabular-nums`}>
        <MomentText at={row.at} />
      </td>
      <td className={cell}>
        {row.who !== null && <span data-content="">{row.who}</span>}
        {row.who === null && t(isByStranger(row.verb) ? 'stranger' : 'system')}
      </td>
      <th scope="row" className={`${cell} text-start font-semibold`}>
        {verbText(row.verb)}
      </th>
      <td className={`${cell} wrap-anywhere`}>
        {(row.object ?? (row.objectKind === 'address' ? row.objectId : null)) && (
          <span data-content="">{row.object ?? row.objectId}</span>
        )}{' '}
        {row.publication && <span data-content="">{row.publication}</span>}{' '}
        {row.articleId && (
          <Link href={articleHref(row.articleId)} className="underline underline-offset-4">
            {t('article')}
          </Link>
        )}
      </td>
      <td className={`${cell} wrap-anywhere`}>
        {row.note && <p data-content="">{row.note}</p>}
        {row.details && (
          <details className="text-xs text-ink-soft">
            <summary className="cursor-pointer">{t('details')}</summary>
            <code data-content="">{row.details}</code>
          </details>
        )}
      </td>
    </tr>
  )
}
