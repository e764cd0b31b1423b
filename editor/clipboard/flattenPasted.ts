import { lineBreak } from './cleanSlice.ts'
import { layOutLists } from './pastedLists.ts'
import { markReadings } from './pastedRuby.ts'

/** Blocks of other programs whose content the body's blocks hold as bare text. */
const holders = 'li, blockquote, figcaption, caption, td, th'
const inner = 'p, div, section, article, h1, h2, h3, h4, h5, h6, pre'

/**
 * Pasted markup with what stands within list items, quotations and cells laid flat: paragraphs inside them become lines
 * of theirs, the cells of a row stand in one line with a space between. Lists and readings of other programs become the
 * body's own.
 */
export function flattenPasted(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  markReadings(page)
  layOutLists(page)
  for (const holder of page.querySelectorAll(holders)) {
    const isCell = holder.matches('td, th')
    for (const block of holder.querySelectorAll(inner)) unwrap(block, isCell ? ' ' : lineBreak)
    if (isCell && holder.previousElementSibling) holder.prepend(' ')
  }
  return page.body.innerHTML
}

/** Puts the content of a block in its place, parted from what stands before it. */
function unwrap(block: Element, parting: string): void {
  const isFirst = !block.previousElementSibling && !block.previousSibling?.textContent?.trim()
  block.replaceWith(...(isFirst ? [] : [parting]), ...block.childNodes)
}
