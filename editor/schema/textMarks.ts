import { Mark } from '@tiptap/core'
import { marks, type MarkName } from '#domain/body/nodes.ts'

/** HTML elements of other programs that a mark is read from on paste, beside our own attribute. */
const pastedAs: Partial<Record<MarkName, readonly string[]>> = { bold: ['strong', 'b'] }

function textMark(name: MarkName): Mark {
  const { attribute } = marks[name]
  const htmlAttribute = `data-${name}`
  return Mark.create({
    name,
    // What is typed at the edge of a printed line, a byline or a dateline is a correction of it.
    inclusive: true,
    addAttributes: () =>
      attribute === null
        ? {}
        : {
            [attribute]: {
              isRequired: true,
              parseHTML: (element: HTMLElement) => element.getAttribute(htmlAttribute),
              renderHTML: (attributes: Record<string, string>) => ({ [htmlAttribute]: attributes[attribute] }),
            },
          },
    parseHTML: () => [
      { tag: `span[${htmlAttribute}]` },
      ...(pastedAs[name] ?? []).map((tag) => ({ tag, getAttrs: isNotUndone })),
    ],
    renderHTML: ({ HTMLAttributes }) =>
      name === 'bold'
        ? ['strong', HTMLAttributes, 0]
        : ['span', attribute ? HTMLAttributes : { [htmlAttribute]: '' }, 0],
  })
}

/** Word processors wrap whole pastes in `<b style="font-weight: normal">`. */
const isNotUndone = (element: HTMLElement): null | false => (element.style.fontWeight === 'normal' ? false : null)

/** One mark a row of the table, in the table's order. */
export const textMarks = (Object.keys(marks) as MarkName[]).map(textMark)
