import type { PDFPageProxy, PageViewport } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PdfRun } from '#domain/formats/pdfText/pdfRun.ts'

type Piece = {
  readonly str: string
  readonly width: number
  readonly height: number
  readonly transform: number[]
  readonly fontName: string
}
type Style = { readonly ascent: number; readonly descent: number; readonly vertical: boolean }
type Face = {
  readonly name?: string | undefined
  readonly bold?: boolean | undefined
  readonly black?: boolean | undefined
}

/** More than any page prints: what a page draws beyond is not read. */
const mostRuns = 200_000

/** The text that a page draws, placed on its image. */
export async function readRuns(page: PDFPageProxy, viewport: PageViewport): Promise<PdfRun[]> {
  const { items, styles } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false })
  const faces = await facesOf(page, Object.keys(styles))
  return items.slice(0, mostRuns).flatMap((one) => {
    const piece = one as Piece
    const style = styles[piece.fontName]
    // Pieces of no height are the library's own: blanks and ends of lines that it guesses.
    if (piece.str === '' || (piece.height === 0 && piece.str.trim() === '') || !style) return []
    return runOf(piece, style, faces.get(piece.fontName) ?? {}, viewport) ?? []
  })
}

function runOf(piece: Piece, style: Style, face: Face, viewport: PageViewport): PdfRun | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = multiplied(viewport.transform, piece.transform)
  const size = Math.hypot(c, d)
  const length = (style.vertical ? piece.height : piece.width) * viewport.scale
  if (![a, b, e, f, size, length].every(Number.isFinite) || size <= 0) return null
  const turned = (Math.atan2(b, a) * 180) / Math.PI
  const name = face.name?.replace(/^[A-Z]{6}\+/u, '') ?? null
  return {
    text: piece.str,
    ...{ x: e, y: f, length, size },
    angle: (turned + (style.vertical ? 90 : 0) + 360) % 360,
    ascent: reach(style.ascent, 0.8),
    descent: reach(-style.descent, 0.2),
    vertical: style.vertical,
    bold: face.bold === true || face.black === true || /bold|black|heavy|heiti|simhei|黑体/iu.test(name ?? ''),
    face: name,
  }
}

/** Fonts lie about their height: what cannot be is taken as usual. */
const reach = (stated: number, usual: number): number => (stated > 0 && stated <= 1.2 ? stated : usual)

const multiplied = (m: readonly number[], n: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = n
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}

/** The names of typefaces are known once the page's fonts are loaded, which listing what it draws does. */
async function facesOf(page: PDFPageProxy, names: readonly string[]): Promise<ReadonlyMap<string, Face>> {
  await page.getOperatorList()
  const known = names.filter((name) => page.commonObjs.has(name))
  return new Map(known.map((name) => [name, page.commonObjs.get(name) as Face]))
}
