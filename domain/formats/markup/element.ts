/** An element of XML or HTML: names and attributes without prefixes, children in order. */
export type MarkupElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (MarkupElement | string)[]
}

/** An attribute's value; null where there is none or it is empty. */
export const attributeOf = (element: MarkupElement, name: string): string | null =>
  element.attributes.get(name)?.trim() || null

/** An attribute's value as a finite number; null where it is none. */
export function numberOf(element: MarkupElement, name: string): number | null {
  const text = attributeOf(element, name)
  if (text === null) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

/** The child elements, of these names alone where some are given. */
export const elementsOf = (element: MarkupElement, ...names: readonly string[]): MarkupElement[] =>
  element.children.filter(
    (child): child is MarkupElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  )

/** All elements of these names under one, in the order written. */
export function descendantsOf(element: MarkupElement, ...names: readonly string[]): MarkupElement[] {
  const found: MarkupElement[] = []
  const walk = (one: MarkupElement): void => {
    for (const child of elementsOf(one)) {
      if (names.includes(child.name)) found.push(child)
      walk(child)
    }
  }
  walk(element)
  return found
}

/** All characters under an element, as written. */
export const charactersOf = (element: MarkupElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : charactersOf(child))).join('')

/** All characters under an element, white space made one blank. */
export const wordsOf = (element: MarkupElement): string => charactersOf(element).replace(/\s+/gu, ' ').trim()
