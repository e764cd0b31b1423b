import { endsSentence } from '#domain/text/characters.ts'
import { compareStretches, stretchText, type LaidPart, type PrintedLines, type Stretch } from './layout.ts'

/**
 * Puts paragraphs among those of a body, each where its first line stands in the order received: inside a paragraph that
 * goes on around it, at the end of one that stands open right before it, else as a paragraph of its own.
 */
export function placeInBody(
  lines: PrintedLines,
  body: readonly LaidPart[],
  added: readonly (readonly Stretch[])[],
): readonly LaidPart[] {
  return added.reduce((parts, stretches) => placeOne(lines, parts, stretches), body)
}

function placeOne(lines: PrintedLines, body: readonly LaidPart[], stretches: readonly Stretch[]): readonly LaidPart[] {
  const first = stretches[0]
  if (!first) return body
  const at = lastBefore(lines, body, first)
  const host = body[at]
  if (!host) return [{ part: 'body', stretches }, ...body]
  const within = host.stretches.findLastIndex((stretch) => compareStretches(lines, stretch, first) < 0)
  const before = host.stretches[within]
  const goesOn = within >= 0 && within < host.stretches.length - 1
  if (goesOn || (before && isOpen(lines, before, first)))
    return body.with(at, { ...host, stretches: host.stretches.toSpliced(within + 1, 0, ...stretches) })
  return body.toSpliced(at + 1, 0, { part: 'body', stretches })
}

/** The last paragraph that has a line before this one in the order received; -1 where there is none. */
const lastBefore = (lines: PrintedLines, body: readonly LaidPart[], first: Stretch): number =>
  body.findLastIndex(({ stretches }) => stretches.some((stretch) => compareStretches(lines, stretch, first) < 0))

/** Is the sentence not ended, and does the other line follow at once? */
export function isOpen(lines: PrintedLines, last: Stretch, next: Stretch): boolean {
  const orderOf = ({ line }: Stretch): number => lines.get(line)?.order ?? 0
  const gap = orderOf(next) - orderOf(last)
  return gap >= 0 && gap <= 1 && !endsSentence(stretchText(lines, last))
}
