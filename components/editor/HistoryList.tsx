'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { MergeNotice, RevisionRow, VerdictRow } from '#domain/articles/articleView.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { useCauseText } from './useCauseText.ts'
import { MomentText } from '#components/ui/MomentText.tsx'

/** The revisions, the newest first: number, cause, who, when, note; then the verdicts, and what became of the reporters. */
export function HistoryList(props: {
  readonly revisions: readonly RevisionRow[]
  readonly verdicts: readonly VerdictRow[]
  readonly merges: readonly MergeNotice[]
  readonly articleId: string
}) {
  const t = useTranslations()
  const newestFirst = props.revisions.toSorted((a, b) => b.number - a.number)
  const causeText = useCauseText()
  return (
    <div className="flex flex-col gap-4">
      <Link href={`${articleHref(props.articleId)}/history`} className="text-sm underline underline-offset-4">
        {t('history.open')}
      </Link>
      <ol className="flex flex-col" reversed>
        {newestFirst.map(({ id, number, cause, author, at, note }) => (
          <li key={id} className="border-b border-rule py-1.5 text-sm">
            <span className="font-semibold">{t('editor.revision', { number })}</span> {causeText(cause)}
            <Signed by={author} at={at} note={note} />
          </li>
        ))}
      </ol>
      {props.verdicts.length > 0 && (
        <section aria-label={t('editor.verdicts')}>
          <h3 className="text-xs font-semibold text-ink-soft">{t('editor.verdicts')}</h3>
          <ol>
            {props.verdicts.map(({ stage, kind, by, at, note }) => (
              <li key={`${at} ${stage}`} className="border-b border-rule py-1.5 text-sm">
                {t('editor.stage', { stage })} {t(`common.verdicts.${kind}`)}
                <Signed by={by} at={at} note={note} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Merges merges={props.merges} />
    </div>
  )
}

function Merges({ merges }: { readonly merges: readonly MergeNotice[] }) {
  const t = useTranslations('editor.merges')
  if (merges.length === 0) return null
  return (
    <section aria-label={t('title')}>
      <h3 className="text-xs font-semibold text-ink-soft">{t('title')}</h3>
      <ol>
        {merges.map(({ id, from, into, isUndone, reason, by, at }) => (
          <li key={id} className="border-b border-rule py-1.5 text-sm">
            {into === null ? t('undoneAlone', { from }) : t(isUndone ? 'undone' : 'merged', { from, into })}
            <Signed by={by} at={at} note={reason} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const Signed = ({
  by,
  at,
  note,
}: {
  readonly by: string | null
  readonly at: string
  readonly note: string | null
}) => (
  <span className="flex flex-col">
    <span className="text-xs text-ink-soft">
      <span data-content="">{by}</span> <MomentText at={at} />
    </span>
    {note && (
      <span data-content="" className="mt-0.5 border-s-2 border-rule-strong ps-2">
        {note}
      </span>
    )}
  </span>
)
