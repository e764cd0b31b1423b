import { Fragment, Slice, type Node } from '@tiptap/pm/model'

/** Stands for a line break while markup is read: as white space it would be lost. */
export const lineBreak = '\u2028'

/** Pasted markup with its line breaks made visible to `cleanSlice`. */
export const keepBreaks = (html: string): string => html.replace(/<br\b[^>]*>/giu, lineBreak)

/** What no text may hold: control characters and halves of surrogate pairs, which a database refuses. */
const cleanText = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(/[\t\u00a0]/gu, ' ')
    .replace(/\p{Cc}/gu, (character) => (character === '\n' ? '\n' : ''))
    .toWellFormed()

/**
 * A pasted slice as the body may hold it: line breaks part paragraphs, blocks without text are dropped, control
 * characters too; spaces that may not break are spaces. Marks stay on their characters.
 */
export function cleanSlice(slice: Slice): Slice {
  const isInline = slice.content.firstChild?.isInline ?? true
  if (isInline) return new Slice(withoutBreaks(slice.content), slice.openStart, slice.openEnd)
  const blocks = slice.content.content.flatMap(partsOf).filter((block) => block.textContent.trim() !== '')
  return blocks.length === 0 ? Slice.empty : new Slice(Fragment.from(blocks), slice.openStart, slice.openEnd)
}

const withoutBreaks = (content: Fragment): Fragment =>
  Fragment.from(content.content.flatMap((run) => textNodes(run, cleanText(run.text ?? '').replace(/\n+/gu, ' '))))

function partsOf(block: Node): readonly Node[] {
  const parts: Node[][] = [[]]
  for (const run of block.children)
    cleanText(run.text ?? '')
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) parts.push([])
        parts.at(-1)?.push(...textNodes(run, text))
      })
  return parts.map((runs) => block.copy(Fragment.from(runs)))
}

const textNodes = (run: Node, text: string): readonly Node[] =>
  text === '' ? [] : [run.type.schema.text(text, run.marks)]
