'use client'

import { useTranslations } from 'use-intl'
import type { ProposedIssue, ProposedPage } from '#domain/imports/proposal.ts'
import { DateText } from '#components/ui/DateText.tsx'

const cell = 'px-2 py-1 break-all'

/** An issue as it will be: its date, number and pages, and which file is what of which page. */
export function ProposedIssueTable({ issue }: { readonly issue: ProposedIssue }) {
  const t = useTranslations('imports')
  const { date, edition, number, pages, packages, beside } = issue
  return (
    <section className="flex flex-col gap-2">
      <h2 className="flex flex-wrap items-baseline gap-x-3 border-b border-ink pb-1 font-serif text-lg font-semibold">
        {date === null ? <span className="text-vermilion">{t('undated')}</span> : <DateText date={date} form="long" />}
        {edition !== '' && <span data-content="">{edition}</span>}
        {number !== null && <span className="text-sm font-normal text-ink-soft">{t('number', { number })}</span>}
        <span className="text-sm font-normal text-ink-soft">{t('screen.pageCount', { count: pages.length })}</span>
      </h2>
      {[...packages.map((file) => t('package', { file })), ...beside.map((file) => t('beside', { file }))].map(
        (line) => (
          <p key={line} className="text-sm break-all" data-content="">
            {line}
          </p>
        ),
      )}
      {pages.length > 0 && (
        <table className="w-full border-collapse text-sm tabular-nums">
          <caption className="sr-only">{t('screen.pagesOf')}</caption>
          <thead className="text-xs text-ink-soft">
            <tr>
              <th className="py-1 pe-2 text-start font-normal whitespace-nowrap">{t('screen.page')}</th>
              <th className="px-2 py-1 text-start font-normal">{t('screen.textFile')}</th>
              <th className="px-2 py-1 text-start font-normal">{t('screen.imageFile')}</th>
            </tr>
          </thead>
          <tbody>
            {pages.map((page, at) => (
              <PageRow key={at} page={page} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function PageRow({ page: { label, text, image, pdf } }: { readonly page: ProposedPage }) {
  const t = useTranslations('imports')
  const source = text ?? (pdf ? t('screen.pdfPage', { file: pdf.path, page: pdf.page }) : '')
  return (
    <tr className="border-t border-rule align-baseline">
      <th scope="row" className="py-1 pe-2 text-start font-normal whitespace-nowrap">
        {label === null ? t('screen.unlabelled') : t('pageLabelled', { label })}
      </th>
      <td className={cell} data-content="">
        {source}
      </td>
      <td className={image === null ? `${cell} text-ink-soft` : cell} data-content="">
        {image ?? '—'}
      </td>
    </tr>
  )
}
