'use client'

import type { PageView, PlacedLine } from '#domain/pages/pageView.ts'
import type { ArticleKey } from './articleKeys.ts'
import { PrintedLine } from './PrintedLine.tsx'

/** The lines of a page as received, blank ones too, each marked by where it went. */
export function PrintedLines(props: {
  readonly page: PageView
  readonly keys: ReadonlyMap<string, ArticleKey>
  readonly lit: string | null
  readonly onPoint: (articleId: string | null) => void
}) {
  const { page, keys, lit, onPoint } = props
  return (
    <ol className="font-serif leading-relaxed" onMouseLeave={() => onPoint(null)}>
      {withLineAbove(page.lines).map(({ line, before }) => (
        <PrintedLine
          key={line.id}
          line={line}
          lang={page.issue.language}
          keys={keys}
          before={before}
          lit={line.stretches.some(({ articleId }) => articleId === lit) ? lit : null}
          onPoint={onPoint}
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
