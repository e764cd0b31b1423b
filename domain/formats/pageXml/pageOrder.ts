import { attributeOf, elementsOf, numberOf, type MarkupElement } from '../markup/element.ts'
import { customOf } from './pageText.ts'

/** Regions in the order that ReadingOrder states, groups within groups; a group's own region comes before what it holds. */
export function statedOrder(page: MarkupElement): Map<string, number> {
  const order = new Map<string, number>()
  const add = (element: MarkupElement): void => {
    const region = attributeOf(element, 'regionRef')
    if (region !== null && !order.has(region)) order.set(region, order.size)
    const children = elementsOf(element)
    const isOrdered = element.name.startsWith('OrderedGroup')
    for (const child of isOrdered ? byIndex(children, (one) => numberOf(one, 'index')) : children) add(child)
  }
  for (const one of elementsOf(page, 'ReadingOrder')) add(one)
  return order
}

/** Sorted by an index; those without one stay behind, as they were. */
export function byIndex(
  elements: readonly MarkupElement[],
  indexOf: (element: MarkupElement) => number | null,
): MarkupElement[] {
  const places = new Map(elements.map((element) => [element, indexOf(element) ?? Infinity]))
  const place = (element: MarkupElement): number => places.get(element) ?? Infinity
  return [...elements].sort((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)))
}

/** The index that Transkribus gives a region or a line. */
export function customIndex(element: MarkupElement): number | null {
  const index = customOf(element, 'readingOrder', 'index')
  return index !== null && /^\d{1,9}$/u.test(index) ? Number(index) : null
}
