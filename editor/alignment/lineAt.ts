import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { cutRuns, lineIn, linesOf } from './blockLines.ts'

/**
 * The printed line of the caret: that of the text before it, else after it, else of the nearest text that has one,
 * looking back first. Null where nothing in the document has a line.
 */
export function lineAt(doc: Node, position: number): string | null {
  const caret = doc.resolve(position)
  return lineBeside(caret) ?? lastLineBefore(doc, position) ?? firstLineAfter(doc, position)
}

/** The line of the text before a place, else of that behind it, in the same block. */
export function lineBeside({ parent, parentOffset }: ResolvedPos): string | null {
  const lines = cutRuns(linesOf(parent), 0, parent.content.size)
  return lineIn(lines, parentOffset - 1) ?? lineIn(lines, parentOffset)
}

function lastLineBefore(doc: Node, position: number): string | null {
  let found: string | null = null
  doc.nodesBetween(0, position, (block, start) => {
    const own = cutRuns(linesOf(block), 0, Math.max(0, position - start - 1))
    found = own.findLast(([line]) => line !== null)?.[0] ?? found
    return false
  })
  return found
}

function firstLineAfter(doc: Node, position: number): string | null {
  let found: string | null = null
  doc.nodesBetween(position, doc.content.size, (block) => {
    found ??= linesOf(block).find(([line]) => line !== null)?.[0] ?? null
    return false
  })
  return found
}
