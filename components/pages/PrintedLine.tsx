'use client'

import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { PlacedLine } from '#domain/pages/pageView.ts'
import { lineNumber, ownLine } from '#domain/source/lineOrder.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import type { ArticleKey } from './articleKeys.ts'
import { PrintedStretch } from './PrintedStretch.tsx'

type PrintedLineProps = {
  readonly line: PlacedLine
  readonly lang: string
  readonly keys: ReadonlyMap<string, ArticleKey>
  /** The last line above that is not blank; the number of an article that goes on from it is not said again. */
  readonly before: PlacedLine | undefined
  /** The article whose stretches are lit on this line, or null. */
  readonly lit: string | null
  readonly onPoint: (articleId: string | null) => void
  readonly isChosen: boolean
  /** Which of its stretches that are not blank alone is chosen; undefined for all. */
  readonly half: number | undefined
  /** Chooses the line, or all up to it; left out where the person may not lay the page. */
  readonly onChoose: ((extend: boolean) => void) | undefined
}

/** One printed line: its number, the number of the article where a new one begins, and its text as received. */
export const PrintedLine = memo(function PrintedLine(props: PrintedLineProps) {
  const { line, lang, keys, before, lit, onPoint, isChosen, half, onChoose } = props
  const starting = startingArticles(line, before)
  const halves = line.stretches.filter(({ from, to }) => line.text.slice(from, to).trim() !== '')
  const chosenHalf = half === undefined ? undefined : halves[half]
  return (
    <li
      id={`line-${line.ordinal}`}
      data-chosen={isChosen || undefined}
      aria-current={isChosen || undefined}
      onClick={(event) => onChoose?.(event.shiftKey)}
      className="data-chosen:bg-caret-line data-chosen:outline data-chosen:outline-rule-strong grid scroll-my-8 grid-cols-[2.5rem_1.75rem_minmax(0,1fr)] items-baseline"
      onMouseEnter={() => onPoint(line.stretches.find(({ articleId }) => articleId)?.articleId ?? null)}
    >
      <LineNumber ordinal={line.ordinal} />
      <span className="flex gap-1 text-xs">
        {starting.map((id) => (
          <ArticleNumber key={id} number={keys.get(id)?.number ?? 0} onFocus={() => onPoint(id)} />
        ))}
      </span>
      <span className="min-h-[1lh] [overflow-wrap:anywhere] whitespace-pre-wrap [text-autospace:no-autospace]">
        {line.stretches.map((stretch) => (
          <PrintedStretch
            key={stretch.from}
            stretch={stretch}
            text={line.text.slice(stretch.from, stretch.to)}
            lang={lang}
            articleKey={stretch.articleId === null ? undefined : keys.get(stretch.articleId)}
            isLit={lit !== null && lit === stretch.articleId}
            isHalf={stretch === chosenHalf}
            isReasonSaid={before?.stretches.at(-1)?.reason === stretch.reason}
          />
        ))}
        {line.reading !== null && <ReadAs reading={line.reading} lang={lang} />}
        {line.addedFrom !== null && <AddedFrom file={line.addedFrom} behind={ownLine(line.ordinal)} />}
      </span>
    </li>
  )
})

function LineNumber({ ordinal }: { readonly ordinal: number }) {
  return (
    <span
      data-content=""
      className="pe-2 text-end font-sans text-xs text-ink-faint tabular-nums select-none in-data-chosen:text-ink-soft"
    >
      {lineNumber(ordinal)}
    </span>
  )
}

/** What the line is read as, where that was taken over from another source. */
function ReadAs({ reading, lang }: { readonly reading: string; readonly lang: string }) {
  const t = useTranslations('desk.page.readings')
  return (
    <span className="block border-s-2 border-amber ps-2 text-ink">
      <span className="me-2 font-sans text-xs text-amber">{t('readAs')}</span>
      <PaperText lang={lang}>{reading}</PaperText>
    </span>
  )
}

/** The line is of another source, which alone has it. */
function AddedFrom({ file, behind }: { readonly file: string; readonly behind: number }) {
  const t = useTranslations('desk.page.readings')
  const told = t('addedFrom', { file, ordinal: behind })
  return (
    <span title={told} className="block truncate border-s-2 border-amber ps-2 font-sans text-xs text-amber">
      {told}
    </span>
  )
}

function startingArticles(line: PlacedLine, before: PlacedLine | undefined): readonly string[] {
  const goingOn = new Set(before?.stretches.map(({ articleId }) => articleId))
  const ids = line.stretches.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]))
  return [...new Set(ids)].filter((id) => !goingOn.has(id))
}

/** The number of an article beside its first line, leading to the article. */
function ArticleNumber({ number, onFocus }: { readonly number: number; readonly onFocus: () => void }) {
  const t = useTranslations('desk.page')
  return (
    <a
      href={`#article-${number}`}
      aria-label={t('articleKey', { key: number })}
      onFocus={onFocus}
      className="font-semibold text-ink-soft tabular-nums select-none hover:text-ink hover:underline"
    >
      {number}
    </a>
  )
}
