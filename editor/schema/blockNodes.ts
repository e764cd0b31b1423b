import { mergeAttributes, Node } from '@tiptap/core'
import { blocks, type BlockName } from '#domain/body/nodes.ts'

/** HTML elements of other programs that a block is read from on paste, beside our own `data-block`. */
const pastedAs: Partial<Record<BlockName, readonly string[]>> = {
  subhead: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  caption: ['figcaption', 'caption'],
  listItem: ['li'],
  tableRow: ['tr'],
  quote: ['blockquote'],
}

function blockNode(name: BlockName): Node {
  const { tag } = blocks[name]
  return Node.create({
    name,
    group: 'block',
    content: 'text*',
    defining: true,
    parseHTML: () => [
      { tag: `${tag}[data-block="${name}"]`, priority: 60 },
      ...(pastedAs[name] ?? []).map((pasted) => ({ tag: pasted })),
      ...(name === 'paragraph' ? [{ tag: 'p' }] : []),
    ],
    renderHTML: ({ HTMLAttributes }) => [tag, mergeAttributes(HTMLAttributes, { 'data-block': name }), 0],
  })
}

/** One node a row of the table; the first, `paragraph`, is what a new block is. */
export const blockNodes = (Object.keys(blocks) as BlockName[]).map(blockNode)
