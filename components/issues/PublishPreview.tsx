'use client'

import { useTranslations } from 'use-intl'
import type { IssueView } from '#domain/issues/issueView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import { LedgerLine } from '#components/pages/LedgerLine.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { addLedgers } from '#domain/pages/countLedger.ts'

const list = 'flex flex-col divide-y divide-rule border-y border-rule'

/** The ledger of the issue, what publishing it now would put out, and what would stay behind and why. */
export function PublishPreview(props: {
  readonly issue: IssueView
  /** The sentences before what goes and before what stays, where it is not at once. */
  readonly words?: { readonly goesOut: string; readonly stays: string }
}) {
  const { issue, words } = props
  const t = useTranslations('desk.issue')
  const refusalText = useRefusalText()
  const { ready, stays, publication } = issue
  const ledger = addLedgers(issue.pagesView.map((page) => page.ledger))
  const { unaccounted } = ledger
  return (
    <>
      <LedgerLine ledger={ledger} />
      {unaccounted > 0 && <p className="text-sm text-vermilion">{t('unaccounted', { count: unaccounted })}</p>}
      <p className="text-sm">{words?.goesOut ?? t('goesOut', { count: ready.length })}</p>
      <ul className={`${list} font-serif text-sm`}>
        {ready.map(({ id, title }) => (
          <li key={id} className="py-1">
            <PaperText lang={publication.language}>{title}</PaperText>
          </li>
        ))}
      </ul>
      {stays.length > 0 && <p className="text-sm">{words?.stays ?? t('stays', { count: stays.length })}</p>}
      {stays.length > 0 && (
        <ul className={`${list} text-sm`}>
          {stays.map(({ id, title, why }) => (
            <li key={id} className="flex flex-wrap justify-between gap-x-4 py-1">
              <PaperText lang={publication.language} className="font-serif">
                {title}
              </PaperText>
              <span className="text-ink-soft">{refusalText(why)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
