import { stretchesOf, type PageLayout, type PrintedLines, type Stretch } from './layout.ts'

/** The lines of which not every character is in exactly one place of the layout; empty where all is well. */
export function wronglyPlacedLines(lines: PrintedLines, layout: PageLayout): readonly string[] {
  const all: readonly Stretch[] = [
    ...layout.articles.flatMap(stretchesOf),
    ...layout.aside.map(({ stretch }) => stretch),
  ]
  const byLine = Map.groupBy(all, ({ line }) => line)
  const wrong = [...lines].filter(([id, { text }]) => !isCovered(text.length, byLine.get(id) ?? []))
  const unknown = [...byLine.keys()].filter((id) => !lines.has(id))
  return [...wrong.map(([id]) => id), ...unknown]
}

function isCovered(length: number, stretches: readonly Stretch[]): boolean {
  let at = 0
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    if (from !== at || to <= from) return false
    at = to
  }
  return at === length
}
