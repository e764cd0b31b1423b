'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import type { WaitingMention } from '#domain/reporters/waitingViews.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { DateText } from '#components/ui/DateText.tsx'
import { PrintedLines } from './PrintedLines.tsx'

/** One waiting byline: the article, where and when it was printed, and the printed line itself. */
export function MentionRow(props: {
  readonly mention: WaitingMention
  readonly lang: string
  readonly isAlone: boolean
  readonly onPick: () => void
}) {
  const { mention, lang, isAlone, onPick } = props
  const t = useTranslations()
  const { title, articleId } = mention
  return (
    <li
      aria-current={isAlone || undefined}
      className="flex flex-col gap-1 border-b border-rule py-2 ps-3 aria-[current]:border-s-4 aria-[current]:border-s-indigo aria-[current]:bg-indigo-wash aria-[current]:ps-2"
    >
      <div className="flex flex-wrap items-baseline gap-x-3">
        <Link href={articleHref(articleId)} className="font-serif underline-offset-4 hover:underline">
          <ArticleTitleText title={title} lang={lang} />
        </Link>
        <PrintedAt mention={mention} />
        <button
          type="button"
          onClick={onPick}
          className="ms-auto cursor-pointer text-xs text-ink-soft underline underline-offset-4"
        >
          {isAlone ? t('bylines.wholeGroup') : t('bylines.onlyThis')}
        </button>
      </div>
      <PrintedLines lines={mention.lines} printed={mention.printed} lang={lang} />
    </li>
  )
}

/** When and where it was printed, and whether a person set it. */
function PrintedAt({ mention }: { readonly mention: WaitingMention }) {
  const t = useTranslations()
  const { date, pageLabel, sectionName, isSetByHand } = mention
  return (
    <span className="text-xs text-ink-soft">
      <DateText date={date} />
      {pageLabel && <> · {t('desk.articles.onPage', { label: pageLabel })}</>}
      {isSetByHand && <> · {t('reporters.setByHand')}</>}
      {sectionName && (
        <>
          {' · '}
          <span data-content="">{sectionName}</span>
        </>
      )}
    </span>
  )
}
