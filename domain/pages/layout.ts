import type { ParagraphRole, UnassignedReason } from '#domain/assembly/assembly.ts'
import type { DrawnZone } from '#domain/facsimiles/drawnZone.ts'
import type { ReadStretch } from '#domain/source/readings/compareReadings.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/** A stretch of a printed line: the id the line is kept under, and UTF-16 offsets of its text. */
export type Stretch = { readonly line: string; readonly from: number; readonly to: number }

/** What a line may be in its article, in the order of the article's text. */
export const laidPartNames = [
  'columnTag',
  'kicker',
  'headline',
  'subheadline',
  'bylineBlock',
  'body',
  'caption',
] as const
export type LaidPartName = (typeof laidPartNames)[number]

/** Why lines are in no article; `blank` is white space alone, `unknown` is unaccounted for. */
export type AsideReason = UnassignedReason | 'blank'

/** One part of an article: of the headline set there is one of a name; of `body` one is a paragraph, of `caption` a caption. */
export type LaidPart = {
  readonly part: LaidPartName
  /** What the paragraph is, where it is not left to the rules. */
  readonly role?: ParagraphRole
  /** In the order of reading; never empty. */
  readonly stretches: readonly Stretch[]
}

/** An article as stretches of lines. Parts stand in the order of `laidPartNames`. */
export type LaidArticle = {
  readonly id: string
  readonly parts: readonly LaidPart[]
  /** 0 to 1: how sure the assembly is; 1 once a person accepted it. */
  readonly confidence: number
  /** A person arranged or accepted it: no later assembly changes it. */
  readonly byHand: boolean
}

export type Aside = { readonly stretch: Stretch; readonly reason: AsideReason; readonly byHand: boolean }

/** A zone that a person drew on the page's facsimile, and whose it is now (`zoneOwner`). */
export type LaidZone = DrawnZone & { readonly article: string }

/** What a line is read as: stretches of lines of another source of the page. */
export type LaidReading = {
  readonly line: string
  readonly source: string
  readonly stretches: readonly ReadStretch[]
}

/**
 * A line that only another source of the page has, counted among the page's own since a person added it. `after` is the
 * ordinal of the page's own line that it stands behind, 0 above the first.
 */
export type LaidLine = { readonly line: string; readonly after: number }

/**
 * Where every character of a page is: in one part of one article, or set aside; and the zones that people drew. Articles
 * stand in the page's order.
 */
export type PageLayout = {
  readonly articles: readonly LaidArticle[]
  readonly aside: readonly Aside[]
  readonly zones: readonly LaidZone[]
  /** What lines are read as where that was taken over from another source; offsets of stretches count in what was received. */
  readonly readings: readonly LaidReading[]
  /** Lines of other sources that stand among the page's own. */
  readonly added: readonly LaidLine[]
}

export type PrintedLine = {
  readonly text: string
  /** Place in the order received. */
  readonly order: number
  /** Where it stands, in pixels of the page's facsimile; left out where nobody knows. */
  readonly box?: Box
}
/** The lines of a page by id. */
export type PrintedLines = ReadonlyMap<string, PrintedLine>

/** Names a stretch; equal for equal stretches. */
export const stretchKey = ({ line, from, to }: Stretch): string => `${line}:${from}-${to}`

export const stretchesOf = (article: LaidArticle): readonly Stretch[] => article.parts.flatMap((part) => part.stretches)

export const stretchText = (lines: PrintedLines, { line, from, to }: Stretch): string =>
  lines.get(line)?.text.slice(from, to) ?? ''

/** Less than zero where the first comes before the second in the order received. */
export function compareStretches(lines: PrintedLines, a: Stretch, b: Stretch): number {
  const apart = (lines.get(a.line)?.order ?? 0) - (lines.get(b.line)?.order ?? 0)
  // Lines that two other sources add in one place may stand alike.
  return apart || (a.line === b.line ? a.from - b.from : a.line < b.line ? -1 : 1)
}
