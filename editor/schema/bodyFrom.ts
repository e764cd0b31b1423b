import type { Node } from '@tiptap/pm/model'
import type { BlockName, Body, BodyBlock, BodyMark, BodyText, MarkName } from '#domain/body/nodes.ts'

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
  return node.childCount === 0 ? { type } : { type, content: node.children.map(runFrom) }
}

function runFrom(node: Node): BodyText {
  const text = node.text ?? ''
  return node.marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: node.marks.map(markFrom) }
}

function markFrom(mark: Node['marks'][number]): BodyMark {
  const type = mark.type.name as MarkName
  return Object.keys(mark.attrs).length === 0 ? { type } : { type, attrs: { ...mark.attrs } }
}
