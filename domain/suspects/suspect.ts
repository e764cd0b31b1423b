/**
 * Why a place is likely wrong, the gravest first. `protected`: nearly one of the publication's protected terms; `name`:
 * nearly a name it knows; `sweep`: somebody confirmed that these words be put right here; `corrected`: editors put the same
 * words right in other articles; `number`: a date or number that cannot be; `script`: Simplified among Traditional or the
 * other way round; `missing`: a word lacks a character; `confusable`: a character that looks like the right one; `doubled`;
 * `punctuation`; `confidence`: the source doubted its reading; `unknown`: characters that no word explains.
 */
export const suspectKinds = [
  'protected',
  'name',
  'sweep',
  'corrected',
  'number',
  'script',
  'missing',
  'confusable',
  'doubled',
  'punctuation',
  'confidence',
  'unknown',
] as const
export type SuspectKind = (typeof suspectKinds)[number]

/** Sentences that say what is wrong (`suspects.reasons.<reason>` of the messages). */
export const suspectReasons = [
  'protectedTerm',
  'reporterName',
  'placeName',
  'impossibleDate',
  'impossibleTime',
  'impossibleShare',
  'weekday',
  'letterForDigit',
  'mixedNumerals',
  'looksLike',
  'missingCharacter',
  'unknownWord',
  'seenBefore',
  'correctedBefore',
  'doubledCharacter',
  'doubledWords',
  'halfWidth',
  'numberWidths',
  'dash',
  'ellipsis',
  'doubledPoint',
  'unpaired',
  'otherScript',
  'lowConfidence',
] as const
export type SuspectReason = (typeof suspectReasons)[number]

/** A place in one text that is likely wrong. */
export type Suspect = {
  readonly kind: SuspectKind
  readonly reason: SuspectReason
  /** UTF-16 offsets in the text. */
  readonly from: number
  readonly to: number
  /** The text between them. */
  readonly words: string
  /** What may be right instead, the likeliest first; an empty text stands for leaving it out. */
  readonly suggestions: readonly string[]
}

/** A suspect of a body: `block` counts its paragraphs from 0. `key` is the same wherever the place moves to. */
export type PlacedSuspect = Suspect & { readonly block: number; readonly key: string }

/** The fields of the headline set that are looked through. */
export const headParts = ['kicker', 'headline', 'subheadline'] as const
export type HeadPart = (typeof headParts)[number]

/** A suspect of a field of the headline set. */
export type HeadSuspect = Suspect & { readonly part: HeadPart; readonly key: string }

/** Suspects of one text as a rule gives them: its kind, reason and place; `words` is cut from the text. */
export const suspectAt = (
  text: string,
  of: Omit<Suspect, 'words' | 'suggestions'> & { readonly suggestions?: readonly string[] },
): Suspect => ({ suggestions: [], ...of, words: text.slice(of.from, of.to) })
