import type { Box } from '#domain/source/sourcePage.ts'
import { boundsOf, type Point } from './polygon.ts'

/** A polygon while it is drawn: it may have fewer than three corners yet. Pixels of the facsimile. */
export type Shape = readonly Point[]
type Size = { readonly width: number; readonly height: number }

/** A zone is never narrower or lower than so many pixels. */
const smallest = 16

const within = (at: number, most: number): number => Math.round(Math.min(Math.max(at, 0), most))

/** A place on the image, the nearest to the one given. */
export const onImage = ([x, y]: Point, { width, height }: Size): Point => [within(x, width), within(y, height)]

/** The rectangle between two places of the image. */
export function rectangleOf(a: Point, b: Point, size: Size): Shape {
  const [[ax, ay], [bx, by]] = [onImage(a, size), onImage(b, size)]
  const [left, right, top, bottom] = [Math.min(ax, bx), Math.max(ax, bx), Math.min(ay, by), Math.max(ay, by)]
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}

/** Moves a shape, as far as the image reaches. */
export function moveShape(shape: Shape, [dx, dy]: Point, { width, height }: Size): Shape {
  const [x, y, wide, high] = boundsOf(shape) ?? ([0, 0, 0, 0] as Box)
  const [right, down] = [within(x + dx, width - wide) - x, within(y + dy, height - high) - y]
  return shape.map(([px, py]) => [px + right, py + down])
}

/** Makes a shape wider and higher, its left and upper edges staying where they are. */
export function resizeShape(shape: Shape, [dx, dy]: Point, { width, height }: Size): Shape {
  const [x, y, wide, high] = boundsOf(shape) ?? ([0, 0, 0, 0] as Box)
  const across = Math.max(smallest, within(wide + dx, width - x)) / Math.max(1, wide)
  const down = Math.max(smallest, within(high + dy, height - y)) / Math.max(1, high)
  return shape.map(([px, py]) => onImage([x + (px - x) * across, y + (py - y) * down], { width, height }))
}

/** Puts one corner elsewhere; a rectangle that is to stay one is drawn anew from the corner over against it. */
export function moveCorner(shape: Shape, at: number, to: Point, size: Size, staysRectangle: boolean): Shape {
  const over = shape[(at + 2) % 4]
  if (!staysRectangle || shape.length !== 4 || !over) return shape.with(at, onImage(to, size))
  const turned = rectangleOf(over, to, size)
  const found = turned.findIndex(([x, y]) => x === onImage(to, size)[0] && y === onImage(to, size)[1])
  // The corner keeps its place in the row, so that who moves it goes on moving it.
  return turned.map((_, n) => turned[(n + found - at + 4) % 4] ?? to)
}

/** Adds a corner in the middle of the edge behind one. */
export function addCorner(shape: Shape, at: number): Shape {
  const [a, b] = [shape[at], shape[(at + 1) % shape.length]]
  if (!a || !b) return shape
  return shape.toSpliced(at + 1, 0, [Math.round((a[0] + b[0]) / 2), Math.round((a[1] + b[1]) / 2)])
}

/** Takes a corner away; a polygon keeps three. */
export const dropCorner = (shape: Shape, at: number): Shape => (shape.length > 3 ? shape.toSpliced(at, 1) : shape)

/** The corner that is nearest to a place, no farther than `reach` pixels; null where there is none. */
export function cornerAt(shape: Shape, [x, y]: Point, reach: number): number | null {
  const far = shape.map(([px, py], at) => ({ at, gap: Math.hypot(px - x, py - y) }))
  return far.filter(({ gap }) => gap <= reach).sort((a, b) => a.gap - b.gap)[0]?.at ?? null
}
