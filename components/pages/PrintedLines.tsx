'use client'

import type { PlacedLine } from '#domain/pages/pageView.ts'
import type { PageSide } from './pageSide.ts'
import { isChosen } from '#domain/pages/keys/chosenLines.ts'
import { PrintedLine } from './PrintedLine.tsx'

/** The lines of a page as received, blank ones too, each marked by where it went. */
export function PrintedLines(props: PageSide) {
  const { page, keys, lit, onPoint, acts } = props
  return (
    <ol className="font-serif leading-relaxed" onMouseLeave={() => onPoint(null)}>
      {withLineAbove(page.lines).map(({ line, before }, index) => (
        <PrintedLine
          key={line.id}
          line={line}
          lang={page.issue.language}
          keys={keys}
          before={before}
          lit={line.stretches.some(({ articleId }) => articleId === lit) ? lit : null}
          onPoint={onPoint}
          isChosen={isChosen(acts.choice, index)}
          half={acts.choice?.head === index ? acts.choice.half : undefined}
          onChoose={page.mayLay ? (extend) => acts.choose(index, extend) : undefined}
        />
      ))}
    </ol>
  )
}

/** Each line with the last one above it that is not blank. */
function withLineAbove(lines: readonly PlacedLine[]) {
  let above: PlacedLine | undefined
  return lines.map((line) => {
    const before = above
    if (line.text.trim() !== '') above = line
    return { line, before }
  })
}
