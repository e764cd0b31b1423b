import type { LaidArticle, PrintedLines, Stretch } from './layout.ts'

/** A repair that people refused, as it is kept: its segments name lines by the ids they are kept under. */
export type RefusedRepair = { readonly rule: string; readonly segments: readonly string[]; readonly before: string }

/** What people refused of the repairs of a page: some, and all of some rules. */
export type Refused = { readonly repairs: readonly RefusedRepair[]; readonly rules: readonly string[] }

/** A segment as it is kept (`<line id>` or `<line id>:0-8`) as a stretch; null where the page has no such line. */
export function stretchOfSegment(lines: PrintedLines, segment: string): Stretch | null {
  const [line = '', range] = segment.split(':')
  const text = lines.get(line)?.text
  if (text === undefined) return null
  const [from = 0, to = text.length] = range?.split('-').map(Number) ?? []
  return { line, from, to }
}

export const overlaps = (a: Stretch, b: Stretch): boolean => a.line === b.line && a.from < b.to && b.from < a.to

/** Two lines that are joined without a hyphen's going: where it is refused, a paragraph ends there. */
export const isSeam = (rule: string): boolean => rule.startsWith('join') && rule !== 'joinHyphen'

/**
 * The refused repairs that the texts of laid articles are composed without. A seam that a person closed again, by joining
 * the paragraphs, is no longer refused: what was laid later counts.
 */
export function refusedIn(lines: PrintedLines, articles: readonly LaidArticle[], refused: Refused): Refused {
  const bodies = articles.flatMap(({ parts }) => parts.filter(({ part }) => part === 'body'))
  const isClosedAgain = ({ rule, segments }: RefusedRepair): boolean => {
    const [end, next] = segments.map((segment) => stretchOfSegment(lines, segment))
    if (!isSeam(rule) || !end || !next) return false
    return bodies.some(({ stretches }) => [end, next].every((side) => stretches.some((own) => overlaps(own, side))))
  }
  return {
    repairs: refused.repairs.filter((one) => !isClosedAgain(one)),
    rules: refused.rules.filter((rule) => !isSeam(rule)),
  }
}
