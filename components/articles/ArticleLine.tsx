'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { articleKinds } from '#domain/assembly/assembly.ts'
import type { ArticleRow } from '#domain/articles/articleState.ts'
import { DateText } from '#components/ui/DateText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { articleHref } from './articleHref.ts'
import { ArticleTitleText } from './ArticleTitleText.tsx'
import { StateBadges } from './StateBadges.tsx'

const line =
  'relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 scroll-mt-40 border-b border-rule py-1.5 hover:bg-wash has-focus-visible:bg-wash'

/** One article of a list, as a link; `from` says where it was printed, where the list does not say it already. */
export function ArticleLine(props: {
  readonly article: ArticleRow
  readonly lang: string
  readonly from?: { readonly publicationTitle: string; readonly date: string }
  /** What a reviewer wrote when sending it back. */
  readonly note?: string | null
  /** Leaves out who holds it, where all of the list are one's own. */
  readonly hidesHolder?: boolean
  /** Where it leads; to the Article screen without. */
  readonly href?: string
  /** A box to choose it with others. */
  readonly choice?: { readonly isChosen: boolean; readonly onChoose: () => void } | null
}) {
  const { article, lang, from, note, hidesHolder, href = articleHref(article.id), choice } = props
  return (
    <li className={`${line} ${choice ? 'ps-7' : ''}`}>
      {choice && <ChoiceBox title={article.title.text} {...choice} />}
      <Link
        data-row=""
        href={href}
        className="font-serif leading-snug font-semibold text-pretty break-words after:absolute after:inset-0 after:content-['']"
      >
        <ArticleTitleText title={article.title} lang={lang} />
      </Link>
      <StateBadges state={article.state} />
      <Facts {...{ article, lang, from }} hidesHolder={hidesHolder ?? false} />
      {note && (
        <p className="col-span-2 mt-1 border-s-2 border-vermilion ps-2 text-sm text-ink" data-content="">
          {note}
        </p>
      )}
    </li>
  )
}

type From = { readonly publicationTitle: string; readonly date: string }

function Facts(props: {
  readonly article: ArticleRow
  readonly lang: string
  readonly from: From | undefined
  readonly hidesHolder: boolean
}) {
  const { article, lang, from, hidesHolder } = props
  const t = useTranslations()
  const kind = articleKinds.find((known) => known === article.kind)
  return (
    <p className="col-span-2 flex flex-wrap gap-x-3 text-xs text-ink-soft tabular-nums">
      {from && <PaperText lang={lang}>{from.publicationTitle}</PaperText>}
      {from && <DateText date={from.date} form="short" />}
      {from && <span>{t('desk.articles.onPage', { label: article.pageLabels.join(' ') })}</span>}
      <span>{t('common.words', { count: article.words })}</span>
      {kind && kind !== 'news' && <span>{t(`common.kinds.${kind}`)}</span>}
      {article.bylines && <PaperText lang={lang}>{article.bylines}</PaperText>}
      {article.assignedTo && <span>{t('desk.articles.assignedTo', { name: article.assignedTo })}</span>}
      {!hidesHolder && article.claimedBy && (
        <span className="text-ink">{t('desk.articles.claimedBy', { name: article.claimedBy })}</span>
      )}
    </p>
  )
}

function ChoiceBox(props: { readonly title: string; readonly isChosen: boolean; readonly onChoose: () => void }) {
  const t = useTranslations('desk.bulk')
  return (
    <input
      type="checkbox"
      aria-label={t('choose', { title: props.title })}
      checked={props.isChosen}
      onChange={props.onChoose}
      className="absolute start-1 top-2.5 z-10 size-4 cursor-pointer accent-ink"
    />
  )
}
