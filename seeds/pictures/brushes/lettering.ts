import type { SKRSContext2D } from '@napi-rs/canvas'
import { fontOf } from '../../typesetting/print/fonts.ts'
import { type Face, advance, widthOf } from '../../typesetting/type/face.ts'

/** Writes a text in one line from (x, y), its baseline. `align` moves it by its width. Returns its width. */
export function letter(
  context: SKRSContext2D,
  text: string,
  [x, y]: readonly [number, number],
  face: Face,
  align: 'left' | 'centre' | 'right' = 'left',
): number {
  const width = widthOf(text, face)
  let pen = x - (align === 'left' ? 0 : align === 'centre' ? width / 2 : width)
  for (const character of text) {
    context.font = fontOf(character, face)
    context.fillText(character, pen, y)
    pen += advance(character, face)
  }
  return width
}

/** Writes a text downwards, one character below the other, the first one centred on x with its top at y. */
export function letterDown(context: SKRSContext2D, text: string, [x, y]: readonly [number, number], face: Face): void {
  let pen = y + face.size * 0.88
  for (const character of text) {
    context.font = fontOf(character, face)
    context.fillText(character, x - face.size / 2, pen)
    pen += face.size * 1.08
  }
}
