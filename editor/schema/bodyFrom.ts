import type { Node } from '@tiptap/pm/model'
import type { BlockName, Body, BodyBlock, BodyMark, BodyText, MarkName } from '#domain/body/nodes.ts'

/** Of a document that is typed in, all blocks but one are the nodes they were. */
const known = new WeakMap<Node, BodyBlock>()

/** The body that a ProseMirror document of our schema holds. A block that was not touched since is the same object. */
export function bodyFrom(doc: Node): Body {
  return { type: 'doc', content: doc.children.map(knownBlock) }
}

function knownBlock(node: Node): BodyBlock {
  const before = known.get(node)
  if (before) return before
  const block = blockFrom(node)
  known.set(node, block)
  return block
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
