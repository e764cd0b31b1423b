'use client'

import { Link } from '#components/ui/Link.tsx'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ImportRow } from '#domain/imports/importJob.ts'
import { MomentText } from '#components/ui/MomentText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { useRowKeys } from '#components/ui/useRowKeys.ts'
import { ImportStateBadge } from './ImportStateBadge.tsx'
import { useSizeText } from './useSizeText.ts'

const head = 'px-2 py-1.5 text-start font-normal'

/** What was given before: when, by whom, and what became of it. */
export function ImportTable({ imports }: { readonly imports: readonly ImportRow[] }) {
  const t = useTranslations('imports.screen')
  const table = useRef<HTMLTableElement>(null)
  useRowKeys(table)
  return (
    <table ref={table} className="w-full border-collapse text-sm tabular-nums">
      <caption className="pb-2 text-start font-serif text-lg font-semibold">{t('before')}</caption>
      <thead className="text-xs text-ink-soft">
        <tr className="border-b border-ink">
          <th className={`${head} ps-0`}>{t('when')}</th>
          <th className={`${head} max-sm:hidden`}>{t('publication')}</th>
          <th className={`${head} max-sm:hidden`}>{t('files')}</th>
          <th className={`${head} max-sm:hidden`}>{t('person')}</th>
          <th className={head}>{t('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((one) => (
          <ImportTableRow key={one.id} row={one} />
        ))}
      </tbody>
    </table>
  )
}

function ImportTableRow({ row }: { readonly row: ImportRow }) {
  const t = useTranslations('imports.screen')
  const sizeText = useSizeText()
  const { id, publication, files, bytes, person, createdAt, state } = row
  return (
    <tr className="border-b border-rule align-baseline hover:bg-wash">
      <td className="py-1.5 pe-2 whitespace-nowrap">
        <Link href={`/desk/imports/${id}`} data-row="" className="underline underline-offset-4">
          <MomentText at={createdAt} />
        </Link>
      </td>
      <td className="px-2 py-1.5 whitespace-nowrap max-sm:hidden">
        <PaperText lang={publication.language}>{publication.title}</PaperText>
      </td>
      <td className="px-2 py-1.5 whitespace-nowrap max-sm:hidden">
        {t('fileCount', { count: files, size: sizeText(bytes) })}
      </td>
      <td className="px-2 py-1.5 whitespace-nowrap max-sm:hidden" data-content="">
        {person}
      </td>
      <td className="px-2 py-1.5">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <ImportStateBadge state={state} />
          <span className="text-ink-soft">{useOutcomeText(row)}</span>
        </span>
      </td>
    </tr>
  )
}

function useOutcomeText({ outcomes, failure, problems, state, pagesDone, pagesTotal }: ImportRow): string {
  const t = useTranslations('imports.screen')
  const refusalText = useRefusalText()
  if (failure) return refusalText(failure)
  if (state === 'running' || state === 'waiting') return t('pages', { done: pagesDone, of: pagesTotal })
  if (outcomes.length === 0) return ''
  const pages = outcomes.reduce((sum, one) => sum + one.pages, 0)
  const told = t('imported', { issues: outcomes.length, pages })
  return problems > 0 ? `${told} · ${t('problemCount', { count: problems })}` : told
}
