import type { Problem, SourceIssue, SourcePage } from '#domain/source/sourcePage.ts'
import type { StatedOnPage } from '#domain/source/statedOnPage.ts'

export const formatNames = ['plainText', 'alto', 'pageXml', 'hocr', 'founder', 'mets', 'pdfText'] as const
/** The text formats that Galley reads; kept with each source. */
export type FormatName = (typeof formatNames)[number]

/** The decoded text of one file, in pieces of any length. */
export type TextChunks = AsyncIterable<string> | Iterable<string>

/** A file of the package that another file names. */
export type OpenedFile = { readonly name: string; readonly chunks: TextChunks }

export type ParseOptions = {
  /** Ordinal in its issue, from 1, of the first page that is found: it makes the ids of lines. */
  readonly firstPage: number
  /**
   * Opens what a package names by an address as the package writes it; null where there is no such file. Without it a
   * package has no pages, and its problems say which files it wants.
   */
  readonly open?: (href: string) => Promise<OpenedFile | null>
}

/**
 * A page as soon as it is read; `page.source` names the file that it came from. `stated` is what a package, which is known
 * before its pages, states of articles there: they are numbered from 0.
 */
export type ParsedPage = {
  readonly page: SourcePage
  readonly problems: readonly Problem[]
  readonly stated?: readonly StatedOnPage[]
}

/**
 * What is known when all pages were read: what the source states of the issue and was not told with its pages, and what no
 * single page is to blame for.
 */
export type ParsedEnd = Omit<SourceIssue, 'pages'> & { readonly problems: readonly Problem[] }

/** Gives pages one by one, so that a package of any size never stands in memory whole; returns the rest. */
export type Reading = AsyncGenerator<ParsedPage, ParsedEnd, void>

/**
 * One format. Parsers never throw on bad input and leave no line out: what they cannot read or must guess is a problem.
 */
export type TextFormat = {
  readonly name: FormatName
  /** Judges by the beginning of the file's text (`sniffLength`), never by its name. */
  readonly looksLike: (head: string) => boolean
  /** Whether the file names other files that it wants as its pages. */
  readonly isPackage?: (head: string) => boolean
  readonly parse: (source: string, chunks: TextChunks, options: ParseOptions) => Reading
}
