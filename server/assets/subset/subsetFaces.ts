import { fontFace, isCommon } from '../fontFaces.ts'
import { sliceOf, slicesOf, type FontPackage, type FontSlice } from '../fontSlices.ts'
import { subsetAddress, type Faces } from './subsetAddress.ts'

/** Which characters of a text, by ascending code points, stand in other slices of these fonts than the common ones. */
export function rareIn(text: string, of: readonly FontPackage[]): readonly number[] {
  const isRare = rarePoints(of)
  const points = new Set<number>()
  // Of every page that is drawn each character is looked at: by number, and in a table.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < 128) continue
    const point = text.codePointAt(at) ?? unit
    if (point > 0xffff) at += 1
    if (isRare[point] === 1) points.add(point)
  }
  return [...points].sort((a, b) => a - b)
}

const tables = new Map<string, Uint8Array>()

/** For each code point whether it stands in another slice of these fonts than the common ones. */
function rarePoints(of: readonly FontPackage[]): Uint8Array {
  const known = tables.get(of.join())
  if (known) return known
  const points = of.flatMap((font) => [...slicesOf(font).keys()].filter((point) => rareSliceOf(font, point) !== null))
  const table = new Uint8Array(0x110000)
  for (const point of points) table[point] = 1
  tables.set(of.join(), table)
  return table
}

/**
 * The `@font-face` rules of fonts for such characters. A text of some hundred different characters stands in some twenty
 * slices of some hundred each; of those it needs a twentieth. `points` ascend.
 */
export const subsetFaces = ({ of, points }: Faces, folder: string): string =>
  of.flatMap((font) => facesOf(font, points, folder)).join('\n')

function facesOf(font: FontPackage, points: readonly number[], folder: string): readonly string[] {
  const wanted = new Map<FontSlice, number[]>()
  for (const point of points) {
    const slice = rareSliceOf(font, point)
    if (slice) wanted.set(slice, [...(wanted.get(slice) ?? []), point])
  }
  return [...wanted].map(([slice, own]) => {
    const ranges = own.map((point) => `U+${point.toString(16)}`).join()
    return fontFace(font, folder + subsetAddress({ slice, points: own }), ranges)
  })
}

function rareSliceOf(font: FontPackage, point: number): FontSlice | null {
  const slice = point > 127 ? sliceOf(font, point) : undefined
  return slice && !isCommon(slice) ? slice : null
}
