/** A stretch of text as a PDF draws it, on the upright page, in pixels of the facsimile. */
export type PdfRun = {
  readonly text: string
  /** Where it begins: on the baseline, or at the top of the middle of a column of characters. */
  readonly x: number
  readonly y: number
  /** In which direction its line runs, in degrees clockwise; characters of vertical writing stand upright all the same. */
  readonly angle: number
  /** How far it runs. */
  readonly length: number
  /** Height of the type. */
  readonly size: number
  /** What the type reaches above and below its baseline, in parts of its size. */
  readonly ascent: number
  readonly descent: number
  readonly vertical: boolean
  readonly bold: boolean
  /** The name of the typeface; null where the PDF gives none. */
  readonly face: string | null
}

/** What one page of a PDF draws, in the order drawn. */
export type PdfPage = {
  /** From 1. */
  readonly number: number
  readonly label: string | null
  /** In pixels of the facsimile. */
  readonly width: number
  readonly height: number
  readonly runs: readonly PdfRun[]
}

/** A page that could not be read. */
export type PdfPageFailed = { readonly number: number; readonly failed: 'broken' | 'tooLarge' }
