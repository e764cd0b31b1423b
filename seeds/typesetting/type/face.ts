import advances from './advances.json' with { type: 'json' }

/** Serif is 宋, sans is 黑, kai is 楷, brush is the nameplate's; hant is the serif of Traditional Chinese, roman of English. */
export type Family = 'serif' | 'sans' | 'kai' | 'brush' | 'hant' | 'roman'

/** What a line is set in: size in pixels of the facsimile, weight from 200 to 900. */
export type Face = { readonly family: Family; readonly weight: number; readonly size: number }

/** By family and character: the advance at weight 400 and at 900, in ems. */
const table: Readonly<Record<string, readonly number[]>> = advances

/** How far a character moves the pen, in pixels. Han characters are square; a space in Chinese is half a square. */
export function advance(character: string, face: Face): number {
  const known = table[`${face.family} ${character}`]
  if (!known) return face.size
  const [light = 1, heavy = light] = known
  return (light + ((heavy - light) * (face.weight - 400)) / 500) * face.size
}

/** The width of a text set solid, in pixels. */
export function widthOf(text: string, face: Face): number {
  let width = 0
  for (const character of text) width += advance(character, face)
  return width
}
