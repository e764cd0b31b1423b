import { isSpace } from '#domain/text/characters.ts'
import type { Segment } from './assembly.ts'
import { readSegment } from './piece.ts'

/** A UTF-16 range of a part's text and the line that it was printed on. */
export type TextOrigin = { readonly from: number; readonly to: number; readonly line: string }

const narrow = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code === 0x3000) return ' '
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
}
const isHyphen = (character: string): boolean => /[-\u00ad\u2010¬⸗=]/u.test(character)

/** How far ahead a character is looked for where text and line differ. */
const reach = 24

type Walk = { at: number }

/** Walks the text over one segment's characters; gives where the text now stands. */
function walk(text: string, start: number, source: string, last: boolean): Walk {
  let at = start
  for (let k = 0; k < source.length && at < text.length; k++) {
    const wanted = source.charAt(k)
    if (isSpace(wanted)) continue
    let here = at
    while (here < text.length && isSpace(text.charAt(here))) here++
    if (narrow(text.charAt(here)) === narrow(wanted)) {
      at = here + 1
      continue
    }
    if (isHyphen(wanted) && k >= source.trimEnd().length - 1 && !last) continue
    const found = lookAhead(text, here, wanted)
    if (found >= 0 && !sourceNear(source, k, text.charAt(here))) at = found + 1
  }
  return { at }
}

function lookAhead(text: string, from: number, wanted: string): number {
  for (let k = from; k < Math.min(text.length, from + reach); k++)
    if (narrow(text.charAt(k)) === narrow(wanted)) return k
  return -1
}

/** True when the text's character comes soon in the line: then the line's own character was dropped. */
function sourceNear(source: string, from: number, wanted: string): boolean {
  for (let k = from + 1; k < Math.min(source.length, from + reach); k++)
    if (narrow(source.charAt(k)) === narrow(wanted)) return true
  return false
}

/**
 * Which line each stretch of a part's text came from. `segments` are the part's, in the order of its text; `lineText`
 * gives a line's text as received. Walks both side by side and allows for dropped white space, width folding and dropped
 * hyphens. The ranges are in order, do not overlap, and cover the whole text; white space between two lines goes with
 * the line before it. A segment whose line is unknown or blank gets no range.
 */
export function alignText(
  text: string,
  segments: readonly Segment[],
  lineText: (id: string) => string | undefined,
): TextOrigin[] {
  const origins: TextOrigin[] = []
  let at = 0
  segments.forEach((segment, index) => {
    const place = readSegment(segment)
    const line = place && lineText(place.line)
    if (!place || line === undefined || line === null) return
    const source = line.slice(place.from, place.to ?? line.length)
    const last = index === segments.length - 1
    let { at: to } = walk(text, at, source, last)
    if (to === at && !last) return
    while (to < text.length && isSpace(text.charAt(to))) to++
    if (last) to = text.length
    if (to > at) origins.push({ from: at, to, line: place.line })
    at = to
  })
  const end = origins.at(-1)
  if (end && end.to < text.length) origins[origins.length - 1] = { ...end, to: text.length }
  return origins
}
