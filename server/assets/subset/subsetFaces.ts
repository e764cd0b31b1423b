import { fontFace, isCommon } from '../fontFaces.ts'
import { sliceOf, type FontPackage, type FontSlice } from '../fontSlices.ts'
import { subsetAddress, type Faces } from './subsetAddress.ts'

/** Which characters of a text, by ascending code points, stand in other slices of these fonts than the common ones. */
export function rareIn(text: string, of: readonly FontPackage[]): readonly number[] {
  const points = new Set<number>()
  for (const character of text.replace(/[\0-\x7f]+/gu, '')) points.add(character.codePointAt(0) ?? 0)
  return [...points].filter((point) => of.some((font) => rareSliceOf(font, point))).sort((a, b) => a - b)
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
