import type { Box } from '#domain/source/sourcePage.ts'
import { attributeOf, type MarkupElement } from '../markup/element.ts'

/** What an hOCR element's title says of one property: its words behind the name. Null where it says nothing. */
export function hocrProperty(element: MarkupElement, name: string): readonly string[] | null {
  for (const piece of (attributeOf(element, 'title') ?? '').split(';')) {
    const [first, ...rest] = piece.trim().split(/\s+/u)
    if (first === name) return rest
  }
  return null
}

/** A property of figures alone; null where one of them is none. */
export function hocrFigures(element: MarkupElement, name: string): readonly number[] | null {
  const figures = hocrProperty(element, name)?.map(Number) ?? []
  return figures.length > 0 && figures.every(Number.isFinite) ? figures : null
}

/** The bbox, which states two corners. */
export function hocrBox(element: MarkupElement): Box | null {
  const [left, top, right, bottom] = hocrFigures(element, 'bbox') ?? []
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null
  return right < left || bottom < top ? null : [left, top, right - left, bottom - top]
}

/** Whether an element is of one of these classes. */
export const hasClass = (element: { readonly attributes: ReadonlyMap<string, string> }, pattern: RegExp): boolean =>
  (element.attributes.get('class') ?? '').split(/\s+/u).some((name) => pattern.test(name))
