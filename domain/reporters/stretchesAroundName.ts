/** Characters that are shown before a name and after it: enough to see what it signs. */
const across = { before: 14, after: 6 }
/** Of a line that runs down less is shown: it takes a line of the screen for each character. */
const down = { before: 4, after: 3 }

/** A stretch of a printed line, and the name's words in it where they are found; offsets are UTF-16 units of `text`. */
export type StretchOfLine = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly name: { readonly from: number; readonly to: number } | null
}

/**
 * The stretches of printed lines that show whom they name: the name with some words around it, so that it can be read on a
 * narrow screen too. Of several lines, the end of each cuts the name, which goes on at the start of the next.
 */
export function stretchesAroundName(
  lines: readonly string[],
  printed: string,
  isVertical = false,
): readonly StretchOfLine[] {
  const { before, after } = isVertical ? down : across
  return lines.map((text, at) => {
    const name = findPart(text, printed, { isFirst: at === 0, isLast: at === lines.length - 1 })
    const end = text.trimEnd().length
    const isStart = at > 0
    const known = name ?? (isStart ? { from: 0, to: 0 } : { from: end, to: end })
    const least = name || isStart ? before : before + after
    return { text, from: Math.max(0, known.from - least), to: Math.min(text.length, known.to + after), name }
  })
}

type Place = { readonly isFirst: boolean; readonly isLast: boolean }

function findPart(text: string, printed: string, { isFirst, isLast }: Place): StretchOfLine['name'] {
  const whole = text.indexOf(printed)
  if (whole >= 0) return { from: whole, to: whole + printed.length }
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length]
  if (isFirst && isLast) return null
  if (!isFirst && !isLast) return printed.includes(text.trim()) ? { from: start, to: end } : null
  const ink = text.slice(start, end)
  for (let length = Math.min(ink.length, printed.length - 1); length > 0; length -= 1) {
    if (isFirst && ink.endsWith(printed.slice(0, length))) return { from: end - length, to: end }
    if (isLast && ink.startsWith(printed.slice(-length))) return { from: start, to: start + length }
  }
  return null
}
