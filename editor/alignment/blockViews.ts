import { DOMSerializer, type Node } from '@tiptap/pm/model'
import type { NodeView, NodeViewConstructor } from '@tiptap/pm/view'
import { blocks } from '#domain/body/nodes.ts'

/**
 * Blocks are shown as the schema says, and stay as they are when only their lines change: without a view of its own, a
 * block would be built anew for it, under the hands of an input method that composes in it.
 */
function blockView(node: Node): NodeView {
  const { dom, contentDOM } = DOMSerializer.renderSpec(document, node.type.spec.toDOM?.(node) ?? ['p', 0])
  return { dom, ...(contentDOM && { contentDOM }), update: (next) => next.type === node.type }
}

export const blockViews: Readonly<Record<string, NodeViewConstructor>> = Object.fromEntries(
  Object.keys(blocks).map((name) => [name, blockView]),
)
