import type { SourceLine, SourcePage } from '#domain/source/sourcePage.ts'

/** What a page says of hyphens at the ends of its lines. */
export type Hyphens = {
  /** The source states which words its lines cut: a hyphen of which it does not is the word's own. */
  readonly stated: boolean
  /** Words with hyphens that stand whole somewhere on the page, in small letters. */
  readonly compounds: ReadonlySet<string>
}

/** A source that states so many cuts, and most of them, states them all. */
const fewest = 3

const compound = /\p{L}+(?:[-‐]\p{L}+)+/gu
const inOneForm = (word: string): string => word.toLowerCase().replaceAll('‐', '-')

/** Reads off the lines of a page what tells a hyphen that is a word's own from one that a line's end made. */
export function hyphensOf({ lines }: SourcePage): Hyphens {
  const compounds = lines.flatMap(({ text }) => text.match(compound) ?? [])
  const cuts = lines.filter(({ text }) => /\p{L}[-‐]\s*$/u.test(text))
  const stated = cuts.filter(({ hyphenated }) => hyphenated !== undefined).length
  return {
    stated: stated >= fewest && stated > cuts.length / 2,
    compounds: new Set(compounds.map(inOneForm)),
  }
}

const tens = /(?:^|[^\p{L}])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[-‐]$/iu
const units =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?!\p{L})/iu
const cut = /([\p{L}-]+)[-‐]$/u

type Ended = { readonly line: SourceLine; readonly hyphens?: Hyphens }

/**
 * True when the hyphen at a line's end is the word's own: the source states other cuts and not this one, or the cut word
 * with its hyphen; a number is spelled so; the word has another hyphen before it, or stands whole elsewhere on the page.
 */
export function keepsHyphen({ line, hyphens }: Ended, before: string, after: string): boolean {
  const first = cut.exec(before)?.[1] ?? ''
  const rest = /^[\p{L}-]+/u.exec(after)?.[0] ?? ''
  const whole = inOneForm(`${first}-${rest}`)
  if (line.hyphenated !== undefined) return inOneForm(line.hyphenated).includes(`${inOneForm(first)}-`)
  if (hyphens?.stated) return true
  if (tens.test(before) && units.test(after)) return true
  return first.includes('-') || (hyphens?.compounds.has(whole) ?? false)
}
