import type { Box } from '#domain/source/sourcePage.ts'

/** Pixels an inch that a page is taken to have where nothing states it: what newspapers are scanned at. */
export const usualResolution = 300

const units = { pixel: null, mm10: 254, inch1200: 1200 } as const

/** Pixels of the facsimile that one unit of measurement is; null for a unit that nobody knows. */
export function pixelsIn(unit: string, resolution: number): number | null {
  if (!Object.hasOwn(units, unit)) return null
  const inch = units[unit as keyof typeof units]
  return inch === null ? 1 : resolution / inch
}

/** A box of the source's units in pixels; null unless all four are numbers and none is negative in size. */
export function boxOf(sides: readonly (number | null)[], scale: number): Box | null {
  const [x = null, y = null, width = null, height = null] = sides
  if (x === null || y === null || width === null || height === null || width < 0 || height < 0) return null
  const to = (side: number): number => Math.round(side * scale * 100) / 100
  return [to(x), to(y), to(width), to(height)]
}

/** The smallest box around some; null around none. */
export function around(boxes: readonly (Box | null)[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    if (!box) continue
    left = Math.min(left, box[0])
    top = Math.min(top, box[1])
    right = Math.max(right, box[0] + box[2])
    bottom = Math.max(bottom, box[1] + box[3])
  }
  return left === Infinity ? null : [left, top, right - left, bottom - top]
}
