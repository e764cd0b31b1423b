'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { ArticleView, RevisionRow } from '#domain/articles/articleView.ts'
import { useCauseText } from '#components/editor/useCauseText.ts'
import { MomentText } from '#components/ui/MomentText.tsx'

const choice =
  'rounded-sm border border-rule-strong px-1.5 text-xs aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper'

const href = (from: number, to: number | null): string => `?from=${from}&to=${to ?? 'now'}`

/** The states of an article, the newest first; of each it is chosen whether it is the older or the newer of the two compared. */
export function RevisionTable(props: {
  readonly view: ArticleView
  readonly before: number
  readonly after: number | null
}) {
  const { view, before, after } = props
  const t = useTranslations('history')
  const newest = view.revisions.toSorted((a, b) => b.number - a.number)
  return (
    <ol className="flex flex-col">
      <li className="flex items-baseline gap-2 border-b border-rule py-1.5 text-sm">
        <span className="grow font-semibold">{t('now')}</span>
        <Link className={choice} href={href(before, null)} aria-current={after === null ? 'true' : undefined}>
          {t('newer')}
        </Link>
      </li>
      {newest.map((revision) => (
        <RevisionLine key={revision.id} {...{ revision, before, after }} />
      ))}
    </ol>
  )
}

function RevisionLine(props: {
  readonly revision: RevisionRow
  readonly before: number
  readonly after: number | null
}) {
  const { revision, before, after } = props
  const { number, cause, author, at, note } = revision
  const t = useTranslations('history')
  const causeText = useCauseText()
  const asOlder = href(number, after !== null && after <= number ? null : after)
  const asNewer = href(before < number ? before : Math.max(1, number - 1), number)
  const isIt = (chosen: number | null) => (number === chosen ? 'true' : undefined)
  return (
    <li className="flex flex-wrap items-baseline gap-2 border-b border-rule py-1.5 text-sm">
      <span className="grow">
        <span className="font-semibold">{t('revision', { number })}</span> {causeText(cause)}
      </span>
      <Link className={choice} href={asOlder} aria-label={t('olderIs', { number })} aria-current={isIt(before)}>
        {t('older')}
      </Link>
      <Link className={choice} href={asNewer} aria-label={t('newerIs', { number })} aria-current={isIt(after)}>
        {t('newer')}
      </Link>
      <span className="w-full text-xs text-ink-soft">
        <span data-content="">{author}</span> <MomentText at={at} />
        {note && <span data-content=""> · {note}</span>}
      </span>
    </li>
  )
}
