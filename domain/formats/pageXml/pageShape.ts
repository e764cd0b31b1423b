import type { Box, SourceLine } from '#domain/source/sourcePage.ts'
import { around } from '../layout/scale.ts'
import { attributeOf, descendantsOf, elementsOf, numberOf, type MarkupElement } from '../markup/element.ts'

type Shape = { readonly box: Box | null; readonly polygon?: NonNullable<SourceLine['polygon']> }

const pairs = (points: string): [x: number, y: number][] =>
  points.split(/\s+/u).flatMap((pair): [number, number][] => {
    const [x, y] = pair.split(',').map(Number)
    return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : []
  })

/** An element's Coords: points as one attribute, or as elements in the oldest version. Fewer than three give no outline. */
export function pageShape(element: MarkupElement): Shape {
  const coords = elementsOf(element, 'Coords')[0]
  if (!coords) return { box: null }
  const written = attributeOf(coords, 'points')
  const polygon =
    written === null
      ? descendantsOf(coords, 'Point').map((at): [number, number] => [numberOf(at, 'x') ?? 0, numberOf(at, 'y') ?? 0])
      : pairs(written)
  if (polygon.length < 3) return { box: null }
  return { box: around(polygon.map(([x, y]): Box => [x, y, 0, 0])), polygon }
}

/** How many outlines of a page state points, but too few of them to be one. */
export const brokenOutlines = (page: MarkupElement): number =>
  descendantsOf(page, 'Coords').filter((coords) => {
    const written = attributeOf(coords, 'points')
    return written !== null && pairs(written).length < 3
  }).length
