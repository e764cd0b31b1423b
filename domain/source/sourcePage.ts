/** [x, y, width, height] in pixels of the facsimile. */
export type Box = readonly [x: number, y: number, width: number, height: number]

/** One recognised word: where it stands in its line's text (UTF-16 offsets) and on the page. */
export type SourceWord = {
  readonly from: number
  readonly to: number
  readonly box: Box | null
  /** 0 to 1. */
  readonly confidence: number | null
  /** Other readings that the recogniser states, likeliest first. */
  readonly alternatives?: readonly string[]
}

/** One line of source text as received, untouched. `id` is `p<page>l<line>`, both counted from 1 in the order received. */
export type SourceLine = {
  readonly id: string
  readonly text: string
  /** Null where the source has none. */
  readonly box: Box | null
  /** 0 to 1, as the recogniser states it; null where it states none. */
  readonly confidence: number | null
  readonly words?: readonly SourceWord[]
  /** The outline where the source states more than a box: [x, y] corners in pixels of the facsimile. */
  readonly polygon?: readonly (readonly [x: number, y: number])[]
  /** The block of the page it belongs to (`SourcePage.blocks`). */
  readonly block?: string
  /** Characters run from top to bottom. */
  readonly vertical?: true
  /** Height of the type in pixels of the facsimile (width of a column of characters where it is vertical). */
  readonly typeSize?: number
  readonly bold?: true
  /** The name of the typeface, where the source states it. */
  readonly face?: string
  /** The source states that the last word goes on in the next line, and what the whole word is. */
  readonly hyphenated?: string
}

export const blockKinds = [
  'text',
  'headline',
  'caption',
  'picture',
  'table',
  'advertisement',
  'rule',
  'furniture',
] as const
/** What a source says a block of the page is; `furniture` is folios, mastheads and running heads. */
export type BlockKind = (typeof blockKinds)[number]

export type SourceBlock = {
  readonly id: string
  readonly kind: BlockKind
  readonly box: Box | null
  /** Place in the reading order that the source states, from 0; null where it states none. */
  readonly order: number | null
}

/** An article that a METS, PAGE or Founder source states: which lines, in order, and what it says of them. */
export type StatedArticle = {
  readonly id: string
  readonly title: string | null
  readonly authors: readonly string[]
  /** Line ids, over any number of pages, in order of reading; `part` is null where the source does not say. */
  readonly lines: readonly {
    readonly line: string
    readonly part: 'kicker' | 'headline' | 'subheadline' | 'bylineBlock' | 'body' | 'caption' | null
  }[]
  /** Its zones on the page, by page ordinal from 1: corners in pixels of the facsimile. */
  readonly zones?: readonly { readonly page: number; readonly polygon: readonly (readonly [x: number, y: number])[] }[]
  /** An advertisement, notice or other piece that is no article of the newsroom. */
  readonly advertisement?: true
}

/** One page of an issue as read from one file. Blank lines are lines too: nothing that was received is left out. */
export type SourcePage = {
  /** The file's own name. */
  readonly source: string
  /** As printed: A01, 3, 第2版; null where the source holds none. */
  readonly label: string | null
  /** In pixels of the facsimile. */
  readonly size: { readonly width: number; readonly height: number } | null
  readonly lines: readonly SourceLine[]
  readonly blocks?: readonly SourceBlock[]
  /** The name of its section, where the source states it. */
  readonly sectionName?: string
  /** File name of the page's image, as the source names it. */
  readonly image?: string
}

/** What a file or package holds: its pages, and the articles it states, if it states any. */
export type SourceIssue = {
  readonly pages: readonly SourcePage[]
  readonly stated: readonly StatedArticle[]
  /** What the source says of the issue; null or absent where it does not. */
  readonly publication?: string | null
  /** YYYY-MM-DD. */
  readonly date?: string | null
  readonly number?: string | null
}

/** What an importer could not read or had to guess. `message` is a key of the messages' `problems`, with its values. */
export type Problem = {
  readonly source: string
  readonly page: string | null
  readonly line: number | null
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}
