import { isSpace, isWide } from './characters.ts'

/** How wide a narrow character (a digit, a Latin letter) is set: 1 is half a Chinese character, 2 a whole one. */
export type NarrowWidth = 1 | 2

/** Width of a line in half squares. White space counts nothing: on damaged pages it is not what was printed. */
export function widthOf(text: string, narrow: NarrowWidth): number {
  let width = 0
  for (const character of text) if (!isSpace(character)) width += isWide(character) ? 2 : narrow
  return width
}
