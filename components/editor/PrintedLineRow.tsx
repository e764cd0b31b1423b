'use client'

import { memo } from 'react'
import { useTranslations } from 'use-intl'
import type { PrintedLine } from '#domain/articles/articleView.ts'
import { lineNumber } from '#domain/source/lineOrder.ts'
import { PaperText } from '#components/ui/PaperText.tsx'

/** A stretch of a printed line: this article's, or another's (or set aside). */
type Piece = { readonly from: number; readonly text: string; readonly isOwn: boolean }

/** One printed line with its number. What is not this article's is dim. */
export const PrintedLineRow = memo(function PrintedLineRow(props: {
  readonly line: PrintedLine
  readonly lang: string
  readonly isCaret: boolean
  readonly isFirst: boolean
  /** True where lines between this and the one above belong elsewhere. */
  readonly isAfterGap: boolean
  readonly onChoose: (line: PrintedLine) => void
  readonly onHover: (line: PrintedLine | null) => void
}) {
  const { line, lang, isCaret, isFirst, isAfterGap, onChoose, onHover } = props
  return (
    <li className={isAfterGap ? 'mt-1.5 border-t border-rule pt-1.5' : undefined}>
      <button
        type="button"
        data-row=""
        data-line={line.id}
        tabIndex={isCaret || isFirst ? 0 : -1}
        aria-current={isCaret || undefined}
        onClick={() => onChoose(line)}
        onPointerEnter={() => onHover(line)}
        onPointerLeave={() => onHover(null)}
        className="grid w-full cursor-pointer grid-cols-[2.25rem_minmax(0,1fr)] items-baseline gap-x-2 border-s-2 border-transparent py-px pe-2 text-start hover:bg-wash aria-[current]:border-vermilion aria-[current]:bg-caret-line"
      >
        <span className="text-end text-xs text-ink-soft tabular-nums">{lineNumber(line.ordinal)}</span>
        <span
          data-content=""
          lang={lang}
          className="galley-printed font-serif leading-relaxed break-words whitespace-pre-wrap"
        >
          {piecesOf(line).map(({ from, text, isOwn }) => (
            <span key={from} className={isOwn ? undefined : 'text-ink-faint opacity-70'}>
              {text}
            </span>
          ))}
        </span>
        {line.received && <ReceivedAs text={line.received.text} lang={lang} />}
      </button>
    </li>
  )
})

/** The line as it was received, under what it is read as now. */
function ReceivedAs({ text, lang }: { readonly text: string; readonly lang: string }) {
  const t = useTranslations('editor')
  return (
    <span className="col-start-2 border-s-2 border-amber ps-2 text-ink-soft">
      <span className="me-2 text-xs text-amber">{t('receivedAs')}</span>
      <PaperText lang={lang} className="font-serif break-words whitespace-pre-wrap">
        {text}
      </PaperText>
    </span>
  )
}

function piecesOf({ text, stretches }: PrintedLine): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of stretches) {
    if (from > at) pieces.push({ from: at, text: text.slice(at, from), isOwn: false })
    pieces.push({ from, text: text.slice(from, to), isOwn: true })
    at = to
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), isOwn: false })
  return pieces
}
