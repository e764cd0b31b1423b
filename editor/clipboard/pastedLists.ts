/** The sign before an item of a list without numbers: one character, often a letter of a typeface of signs. */
const bullet = /^[^\p{N}\p{Script=Han}]?$/u

/**
 * Makes list items of the paragraphs that Word prints lists with (`mso-list`), and puts the numbers of numbered lists
 * into the text: they are printed words, and the body's items have none of their own.
 */
export function layOutLists(page: Document): void {
  for (const paragraph of page.querySelectorAll<HTMLElement>('p[style*="mso-list:l"], p[style*="mso-list: l"]')) {
    const marker = paragraph.querySelector<HTMLElement>('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]')
    const number = marker?.textContent.replaceAll(/[\s\u00a0]+/gu, '') ?? ''
    marker?.remove()
    const item = page.createElement('li')
    item.append(...(bullet.test(number) ? [] : [`${number} `]), ...paragraph.childNodes)
    paragraph.replaceWith(item)
  }
  for (const list of page.querySelectorAll('ol'))
    [...list.children]
      .filter((item) => item.matches('li'))
      .forEach((item, at) => item.prepend(`${(Number(list.getAttribute('start')) || 1) + at}. `))
}
