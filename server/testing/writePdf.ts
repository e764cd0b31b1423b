/** A page of a test's PDF: what it draws, in the language of PDFs, and what else its dictionary says. */
export type DrawnPage = { readonly draws: string; readonly more?: string }

const fonts = `<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >> /H ${songti('UniGB-UTF16-H')} /V ${songti('UniGB-UTF16-V')} >>`

/** A Chinese font that is not embedded: its characters are known by the tables that come with the reader. */
function songti(coding: string): string {
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>'
  const descriptor =
    '/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 /FontBBox [0 -120 1000 880] >>'
  const own = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light ${system} ${descriptor} >>`
  return `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${coding} /DescendantFonts [${own}] >>`
}

/** Draws words at a place, in points from the lower left corner. */
export const drawText = (text: string, x: number, y: number, { size = 10, font = '' } = {}): string => {
  const isLatin = /^[ -~]*$/u.test(text)
  const hex = Buffer.from(text, isLatin ? 'latin1' : 'utf16le')
  const bytes = (isLatin ? hex : hex.swap16()).toString('hex')
  return `BT /${font || (isLatin ? 'F1' : 'H')} ${size} Tf 1 0 0 1 ${x} ${y} Tm <${bytes}> Tj ET\n`
}

/** A whole PDF of 300 by 400 points a page; `trailer` adds to its last dictionary. */
export function writePdf(pages: readonly DrawnPage[], trailer = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ')}] /MediaBox [0 0 300 400] /Resources << /Font ${fonts} >> >>`,
    ...pages.flatMap(({ draws, more = '' }, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${4 + 2 * at} 0 R ${more} >>`,
      `<< /Length ${Buffer.byteLength(draws, 'latin1')} >>\nstream\n${draws}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}
