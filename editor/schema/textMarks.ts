import { Mark } from '@tiptap/core'
import { marks, type MarkName } from '#domain/body/nodes.ts'

/** HTML elements of other programs that a mark is read from on paste, beside our own attribute. */
const pastedAs: Partial<Record<MarkName, readonly string[]>> = { bold: ['strong', 'b'] }

/** HTML elements that a mark is shown as; else a span. */
const shownAs: Partial<Record<MarkName, string>> = { bold: 'strong' }

function textMark(name: MarkName): Mark {
  const { attribute, grows } = marks[name]
  const htmlAttribute = `data-${name}`
  return Mark.create({
    name,
    inclusive: grows,
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
    renderHTML: ({ HTMLAttributes }) => {
      const element = shownAs[name]
      return element ? [element, HTMLAttributes, 0] : ['span', attribute ? HTMLAttributes : { [htmlAttribute]: '' }, 0]
    },
  })
}

/** Word processors wrap whole pastes in `<b style="font-weight: normal">`. */
const isNotUndone = (element: HTMLElement): null | false => (element.style.fontWeight === 'normal' ? false : null)

/** One mark a row of the table, in the table's order. */
export const textMarks = (Object.keys(marks) as MarkName[]).map(textMark)
