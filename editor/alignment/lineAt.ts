import type { Mark, Node, ResolvedPos } from '@tiptap/pm/model'

/** The printed line (its id) that a stretch of text came from or was typed in; null where it has none. */
export const lineOfMarks = (marks: readonly Mark[]): string | null => {
  const id: unknown = marks.find((mark) => mark.type.name === 'line')?.attrs.id
  return typeof id === 'string' ? id : null
}

/**
 * The printed line of the caret: that of the text before it, else after it, else of the nearest text that has one,
 * looking back first. Null where nothing in the document has a line.
 */
export function lineAt(doc: Node, position: number): string | null {
  const caret = doc.resolve(position)
  return lineBeside(caret) ?? lastLineBefore(doc, position) ?? firstLineAfter(doc, position)
}

const lineBeside = (caret: ResolvedPos): string | null =>
  lineOfMarks(caret.nodeBefore?.marks ?? []) ?? lineOfMarks(caret.nodeAfter?.marks ?? [])

function lastLineBefore(doc: Node, position: number): string | null {
  let found: string | null = null
  doc.nodesBetween(0, position, (node, start) => {
    if (node.isText && start < position) found = lineOfMarks(node.marks) ?? found
  })
  return found
}

function firstLineAfter(doc: Node, position: number): string | null {
  let found: string | null = null
  doc.nodesBetween(position, doc.content.size, (node) => {
    if (found === null && node.isText) found = lineOfMarks(node.marks)
    return found === null
  })
  return found
}
