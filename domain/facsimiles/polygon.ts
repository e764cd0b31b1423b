import type { Box } from '#domain/source/sourcePage.ts'

/** A place on a facsimile, in its pixels. */
export type Point = readonly [x: number, y: number]

/** The smallest box around points; null where there are none. */
export function boundsOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}

/** Is the place inside the polygon (even-odd rule)? */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  let inside = false
  for (const [at, [ax, ay]] of polygon.entries()) {
    const [bx, by] = polygon.at(at - 1) ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

/** The size of a polygon in square pixels, by the shoelace formula. */
export function areaOf(polygon: readonly Point[]): number {
  const doubled = polygon.reduce((sum, [ax, ay], at) => {
    const [bx, by] = polygon.at(at - 1) ?? [ax, ay]
    return sum + bx * ay - ax * by
  }, 0)
  return Math.abs(doubled) / 2
}

/** The smallest of the shapes that hold the place: a picture's zone stands inside its article's. */
export function shapeAt<Shape extends { readonly polygon: readonly Point[] }>(
  place: Point,
  shapes: readonly Shape[],
): Shape | null {
  const holding = shapes.filter(({ polygon }) => isInside(place, polygon))
  return holding.sort((a, b) => areaOf(a.polygon) - areaOf(b.polygon))[0] ?? null
}

/** Is the place inside the box, or on its edge? */
export const boxAt = ([px, py]: Point, [x, y, width, height]: Box): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height

const sampled = [1 / 6, 1 / 2, 5 / 6] as const

/** Does most of a box lie in the polygon? Nine places of it are asked. */
export function liesIn([x, y, width, height]: Box, polygon: readonly Point[]): boolean {
  const places = sampled.flatMap((across) => sampled.map((down): Point => [x + across * width, y + down * height]))
  return places.filter((place) => isInside(place, polygon)).length > places.length / 2
}
