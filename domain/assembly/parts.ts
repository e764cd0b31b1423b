import type { ArticleKind, ParagraphRole, UnassignedReason } from './assembly.ts'
import type { Block } from './block.ts'
import type { ComposedText } from './composeText.ts'
import type { Piece } from './piece.ts'

/** A paragraph of running text, over as many blocks as it was broken into. */
export type BodyPart = {
  readonly kind: 'body'
  readonly pieces: readonly Piece[]
  readonly blocks: readonly Block[]
  readonly composed: ComposedText
  readonly pairs: ReadonlyMap<string, number>
  /** Whether its words open an article: a dateline, a byline in a bracket. */
  readonly opens: boolean
  /** Whether it ends as a sentence does. */
  readonly ended: boolean
  /** Short and without an end: a subhead, a line of verse. */
  readonly short: boolean
  /** What it is, where a person or its look says so. */
  readonly role?: ParagraphRole
}
/** True of a paragraph that is a row of a table. */
export const isRow = (body: BodyPart | undefined): boolean => body?.blocks.some(({ row }) => row) ?? false

/** Lines that may be a headline set: kicker, headline, subheadline; `signed` holds author lines set with it. */
export type HeadPart = {
  readonly kind: 'head'
  readonly blocks: readonly Block[]
  readonly signed: readonly Block[]
  readonly pairs: readonly string[]
  readonly text: string
  /** Log-odds that it is a line of the text it stands in (a subhead), and no headline; null where it is no such line. */
  readonly stay: number | null
}
export type CaptionPart = {
  readonly kind: 'caption'
  readonly pieces: readonly Piece[]
  readonly composed: ComposedText
}
export type TagPart = { readonly kind: 'tag'; readonly block: Block; readonly text: string }
export type FurniturePart = { readonly kind: 'furniture'; readonly block: Block; readonly reason: UnassignedReason }

/** What a page is made of, in the order received. */
export type Part = BodyPart | HeadPart | CaptionPart | TagPart | FurniturePart

/** One part of a headline set: its text, the repairs that made it, its pieces. */
export type Headed = ComposedText & { readonly pieces: readonly Piece[] }
/** A headline set taken apart: its three parts, each null when the set has none. */
export type HeadSet = {
  readonly kicker: Headed | null
  readonly headline: Headed | null
  readonly subheadline: Headed | null
}

/** All that was found to be one article, before it is written down. */
export type ArticleParts = {
  readonly bodies: readonly BodyPart[]
  readonly head: HeadPart | null
  /** Further heads and author lines that go with the headline set. */
  readonly signatures: readonly HeadPart[]
  readonly captions: readonly CaptionPart[]
  readonly columnTag: string | null
  /** Jump lines and first lines of what stands on other pages. */
  readonly continued: readonly Block[]
  readonly confidence: number
  /** How sure it is that its headline set is its own, 0 to 1; else the log-odds that the page's solution gives it. */
  readonly headConfidence: number | { readonly odds: number }
  /** The headline set, where it need not be told from the lines of `head`. */
  readonly set?: HeadSet
  readonly kind?: ArticleKind
  readonly fixed?: string
  readonly stated?: string
  /** Who signs, as the source states it. */
  readonly authors?: readonly string[]
}
