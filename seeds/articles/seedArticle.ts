import type { ArticleKind, BylineRole } from '#domain/assembly/assembly.ts'
import type { Signer } from '../reporters.ts'

/** One signature: who is meant, and in what role. */
export type SeedByline = { readonly by: Signer; readonly role: BylineRole }

export type SeedCaption = {
  /** As printed, with the photographer's words at its end. */
  readonly text: string
  readonly bylines: readonly SeedByline[]
  /** The drawing that stands with it: its name in `seeds/pictures/`, and an English sentence for whoever draws it. */
  readonly picture?: { readonly name: string; readonly scene: string }
}

/**
 * A paragraph of the body: plain text, or a line of another role. A `subhead` stands on a line of its own. Each `verse`
 * is one printed line; one with an empty text parts two stanzas. A `tableRow` holds its cells parted by tabs, the first
 * row of a table being its head. A `listItem` holds its own number or mark, as printed.
 */
export type SeedParagraph =
  string | { readonly role: 'subhead' | 'verse' | 'tableRow' | 'listItem'; readonly text: string }

/** The text of a paragraph, whatever its role. */
export function textOf(paragraph: SeedParagraph): string {
  return typeof paragraph === 'string' ? paragraph : paragraph.text
}

/**
 * One article as its author wrote it, before it is set in type. All words are as printed: the dateline and the byline
 * of a news article stand in its first paragraph, a credit at the end of its last. What is left out is not printed.
 */
export type SeedArticle = {
  /** Stable; used as the id of the article in the truth of its page. */
  readonly id: string
  readonly kind: ArticleKind
  readonly kicker?: string
  /** One string a line, in the order set. Letter-spaced lines hold no space of their own. */
  readonly headline?: readonly string[]
  readonly subheadline?: string
  readonly columnTag?: string
  /** Author line that is set apart from the text, as printed: 本报记者 沈渡. */
  readonly bylineBlock?: string
  readonly bylines: readonly SeedByline[]
  /** As it stands in the first paragraph: 江海社云汀9月16日电. */
  readonly dateline?: string
  /** As it stands in the last paragraph, without its brackets: 转自《江海科普》. */
  readonly credit?: string
  readonly paragraphs: readonly SeedParagraph[]
  readonly captions?: readonly SeedCaption[]
  /** zh-Hans when left out. */
  readonly language?: 'zh-Hans' | 'zh-Hant' | 'en'
}
