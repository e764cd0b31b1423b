import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { type Newsroom } from './newsroom.ts'
import { publication } from './people.ts'

const size = { width: 2400, height: 3400 } as const
const columns = 5
const pitch = 44

/** An issue of one page that came as ALTO with its image: lines in columns, drawn as bars of ink. */
export const printedDate = '2019-09-19'

export async function printPage(newsroom: Newsroom): Promise<void> {
  const text = readFileSync(path.join(__dirname, '..', 'pages', 'starting-page.txt'), 'utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const perColumn = Math.ceil(lines.length / columns)
  const placed = lines.map((line, at) => {
    const x = 100 + Math.floor(at / perColumn) * 450
    const width = Math.min(400, Math.max(60, line.trim().length * 22))
    return { text: line, box: [x, 120 + (at % perColumn) * pitch, width, 30] as const }
  })
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-page-'))
  const [alto, image] = [path.join(folder, '01.alto.xml'), path.join(folder, '01.png')]
  writeFileSync(alto, altoOf(placed))
  await sharp(Buffer.from(drawn(placed.map(({ box }) => box))))
    .png()
    .toFile(image)
  const ran = await newsroom.galley(['import', '--publication', publication.slug, '--date', printedDate, alto, image])
  if (ran.code !== 0) throw new Error(ran.told + ran.out)
}

type Box = readonly [x: number, y: number, width: number, height: number]

function altoOf(lines: readonly { readonly text: string; readonly box: Box }[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const place = ([x, y, w, h]: Box) => `HPOS="${x}" VPOS="${y}" WIDTH="${w}" HEIGHT="${h}"`
  const rows = lines.map(
    ({ text, box }) => `<TextLine ${place(box)}><String ${place(box)} CONTENT="${escaped(text)}"/></TextLine>`,
  )
  const page = place([0, 0, size.width, size.height])
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Description><MeasurementUnit>pixel</MeasurementUnit></Description>
<Layout><Page ID="P1" WIDTH="${size.width}" HEIGHT="${size.height}"><PrintSpace ${page}>
<TextBlock ID="B1" ${page}>${rows.join('\n')}</TextBlock></PrintSpace></Page></Layout></alto>`
}

function drawn(boxes: readonly Box[]): string {
  const bars = boxes.map(([x, y, w, h]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#3a352c"/>`)
  const { width, height } = size
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f7f2e4"/>${bars.join('')}</svg>`
}
