import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { cutRuns, linesAttribute, linesOf } from './blockLines.ts'

/**
 * A slice with the lines of its text as marks on it, as it goes through the clipboard: text that leaves its block would
 * lose them. `offset` is where the slice begins in the text of its first block.
 */
export function markLines(slice: Slice, offset: number): Slice {
  const blocks = slice.content.content.map((node, index) =>
    node.isTextblock ? markBlock(node, index === 0 && slice.openStart > 0 ? offset : 0) : node,
  )
  return new Slice(Fragment.from(blocks), slice.openStart, slice.openEnd)
}

function markBlock(block: Node, offset: number): Node {
  const { line: mark } = block.type.schema.marks
  const lines = linesOf(block)
  if (!mark) return block
  const texts: Node[] = []
  block.forEach((text, at) => {
    let from = 0
    for (const [line, length] of cutRuns(lines, offset + at, offset + at + text.nodeSize)) {
      const piece = text.cut(from, (from += length))
      texts.push(line === null ? piece : piece.mark(mark.create({ id: line }).addToSet(piece.marks)))
    }
  })
  return block.type.create({ ...block.attrs, [linesAttribute]: [] }, Fragment.fromArray(texts), block.marks)
}
