import type { Node } from '@tiptap/pm/model'
import {
  marks,
  type BlockName,
  type Body,
  type BodyBlock,
  type BodyMark,
  type BodyText,
  type MarkName,
} from '#domain/body/nodes.ts'
import { cutRuns, linesOf } from '../alignment/blockLines.ts'

/** Of a document that is typed in, all blocks but one are the nodes they were. */
const blocks = new WeakMap<Node, BodyBlock>()
const bodies = new WeakMap<Node, Body>()

/** The body that a ProseMirror document of our schema holds. What was not touched since is the same object. */
export const bodyFrom = (doc: Node): Body =>
  known(bodies, doc, ({ children }) => ({
    type: 'doc',
    content: children.map((node) => known(blocks, node, blockFrom)),
  }))

function known<T>(kept: WeakMap<Node, T>, node: Node, make: (node: Node) => T): T {
  const before = kept.get(node)
  if (before !== undefined) return before
  const made = make(node)
  kept.set(node, made)
  return made
}

function blockFrom(node: Node): BodyBlock {
  const type = node.type.name as BlockName
  if (node.childCount === 0) return { type }
  const content: BodyText[] = []
  node.forEach((text, offset) => content.push(...runsFrom(node, text, offset)))
  return { type, content }
}

/** A text of the editor, cut where a printed line ends, each run under the mark of its line. */
function runsFrom(block: Node, { text = '', marks: own }: Node, offset: number): readonly BodyText[] {
  const [outer, inner] = [own.filter(isOutside), own.filter((mark) => !isOutside(mark))]
  let at = 0
  return cutRuns(linesOf(block), offset, offset + text.length).map(([line, length]) => {
    const ofLine: BodyMark[] = line === null ? [] : [{ type: 'line', attrs: { id: line } }]
    const all = [...outer.map(markFrom), ...ofLine, ...inner.map(markFrom)]
    const run = { type: 'text' as const, text: text.slice(at, (at += length)) }
    return all.length === 0 ? run : { ...run, marks: all }
  })
}

const names = Object.keys(marks)
/** Marks stand in the order of the table: those of its start before that of the line. */
const outside = new Set(names.slice(0, names.indexOf('line')))
const isOutside = (mark: Node['marks'][number]): boolean => outside.has(mark.type.name)

function markFrom(mark: Node['marks'][number]): BodyMark {
  const type = mark.type.name as MarkName
  return Object.keys(mark.attrs).length === 0 ? { type } : { type, attrs: { ...mark.attrs } }
}
