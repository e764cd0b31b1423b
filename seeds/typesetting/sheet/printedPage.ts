import type { BlockKind, Box } from '#domain/source/sourcePage.ts'
import type { Face } from '../type/face.ts'

/** What a block is to its article or to its page. */
export type PrintedPart =
  | 'masthead'
  | 'folio'
  | 'staffCredit'
  | 'kicker'
  | 'headline'
  | 'subheadline'
  | 'columnTag'
  | 'author'
  | 'body'
  | 'table'
  | 'caption'
  | 'jumpLine'

/** One character and where it stands: the left end of its baseline, in pixels. `turned` ones lie on their side. */
export type Glyph = { readonly character: string; readonly x: number; readonly y: number; readonly turned?: true }

export type PrintedLine = {
  readonly text: string
  readonly face: Face
  readonly box: Box
  readonly glyphs: readonly Glyph[]
  readonly vertical?: true
  /** The whole word whose first part ends the line with a hyphen. */
  readonly hyphenated?: string
  readonly endsParagraph?: true
  /** A colour of the palette; ink when left out. */
  readonly colour?: string
}

/** Lines that stand together: a headline, what a column holds of a body, a caption. */
export type PrintedBlock = {
  readonly id: string
  readonly kind: BlockKind
  readonly part: PrintedPart
  /** The article's id; null for what belongs to the page. */
  readonly article: string | null
  readonly box: Box
  readonly lines: readonly PrintedLine[]
}

export type PrintedPicture = { readonly name: string; readonly article: string; readonly box: Box }

/** A filled rectangle: a rule, a tint, the ground of a column tag. */
export type Fill = { readonly box: Box; readonly colour: string; readonly isRule: boolean }

/** A page as it is set: everything on it and where, in pixels of its facsimile. */
export type PrintedPage = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en'
  readonly paper: string
  readonly fills: readonly Fill[]
  readonly pictures: readonly PrintedPicture[]
  /** Drawn letters that text extraction does not read: the page's number and section, set large. */
  readonly lettering: readonly PrintedLine[]
  /** In order of reading, article by article. */
  readonly blocks: readonly PrintedBlock[]
}
