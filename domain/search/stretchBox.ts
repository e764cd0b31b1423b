import type { Box, SourceWord } from '../source/sourcePage.ts'

/** A printed line with its box; `words` where the source has them. Offsets are UTF-16 units of `text`. */
export type BoxedLine = {
  readonly id: string
  readonly text: string
  readonly box: Box
  readonly vertical?: boolean | undefined
  readonly words?: readonly SourceWord[] | undefined
}

/**
 * Where a stretch of a line stands on the page: around its words where the source has boxes of them, else measured along
 * the line, a Latin letter half as wide as a Chinese character.
 */
export function stretchBox(line: Omit<BoxedLine, 'id'>, from: number, to: number): Box {
  const within = (line.words ?? []).filter((word) => word.box && word.from < to && word.to > from)
  if (within.length > 0) return around(within.map((word) => partOf(word, from, to, line.vertical)))
  const ink = line.text.trimEnd()
  const start = line.text.length - line.text.trimStart().length
  return along(line.box, line.vertical, share(ink, start, from), share(ink, start, to))
}

function partOf(word: SourceWord, from: number, to: number, vertical: boolean | undefined): Box {
  const length = Math.max(1, word.to - word.from)
  const box = word.box ?? [0, 0, 0, 0]
  return along(box, vertical, Math.max(0, from - word.from) / length, Math.min(length, to - word.from) / length)
}

function along([x, y, width, height]: Box, vertical: boolean | undefined, from: number, to: number): Box {
  const cut = vertical
    ? [x, y + from * height, width, (to - from) * height]
    : [x + from * width, y, (to - from) * width, height]
  return cut.map(Math.round) as unknown as Box
}

function share(ink: string, start: number, at: number): number {
  const whole = widthOf(ink.slice(start))
  return whole === 0 ? 0 : widthOf(ink.slice(start, Math.max(start, at))) / whole
}

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\u2e80' ? 0.5 : 1), 0)

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  return [left, top, right - left, bottom - top]
}
