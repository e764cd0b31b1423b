/** One line of source text as received, untouched. `id` is `p<page>l<line>`, both counted from 1 in the order received. */
export type SourceLine = {
  readonly id: string
  readonly text: string
  /** [x, y, width, height] in pixels of the facsimile; null where the source has none. */
  readonly box: readonly [number, number, number, number] | null
  /** 0 to 1, as the recogniser states it; null where it states none. */
  readonly confidence: number | null
}

/** One page of an issue as read from one file. Blank lines are lines too: nothing that was received is left out. */
export type SourcePage = {
  /** The file's own name. */
  readonly source: string
  /** As printed: A01, 3, 第2版; null where the source holds none. */
  readonly label: string | null
  readonly size: { readonly width: number; readonly height: number } | null
  readonly lines: readonly SourceLine[]
}

/** What an importer could not read or had to guess. `message` is a key of the messages' `problems`, with its values. */
export type Problem = {
  readonly source: string
  readonly page: string | null
  readonly line: number | null
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}
