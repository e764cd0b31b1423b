import type { Node } from '@tiptap/pm/model'

/** The words that are marked as the dateline, in the first block that has such; null where none are. */
export function markedDateline(doc: Node): string | null {
  for (const block of doc.children) {
    const marked = block.children.filter(({ marks }) => marks.some(({ type }) => type.name === 'dateline'))
    const words = marked.map(({ text }) => text ?? '').join('')
    if (words.trim() !== '') return words.trim()
  }
  return null
}
