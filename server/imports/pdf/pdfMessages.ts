import type { PdfPage, PdfPageFailed } from '#domain/formats/pdfText/pdfRun.ts'

/** What the process that reads a PDF is asked: first to open it, then for its pages one by one. */
export type PdfQuestion =
  | { readonly open: Uint8Array; readonly packageFolder: string }
  | { readonly textOf: number }
  | { readonly imageOf: number }

export type PdfOpened = { readonly pages: number } | { readonly failed: 'encrypted' | 'broken' }
export type PdfPicture = { readonly bytes: Uint8Array }
export type PdfAnswer = PdfOpened | PdfPage | PdfPageFailed | PdfPicture
