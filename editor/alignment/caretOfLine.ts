import type { Node } from '@tiptap/pm/model'
import { lineRanges } from './lineRanges.ts'

/**
 * Where the caret goes when a printed line is chosen: before its first character; where its text is gone, after the
 * text of the nearest line printed before it. `printed` are the lines' ids in printed order. Null where no line of
 * these has text.
 */
export function caretOfLine(doc: Node, lineId: string, printed: readonly string[]): number | null {
  const own = lineRanges(doc, lineId)[0]
  if (own) return own.from
  for (let at = printed.indexOf(lineId) - 1; at >= 0; at--) {
    const before = lineRanges(doc, printed[at] ?? '').at(-1)
    if (before) return before.to
  }
  for (const after of printed) {
    const range = lineRanges(doc, after)[0]
    if (range) return range.from
  }
  return null
}
