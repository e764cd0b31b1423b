import type { Box } from '#domain/source/sourcePage.ts'
import { advance } from '../type/face.ts'
import type { PrintedBlock, PrintedLine, PrintedPage } from '../sheet/printedPage.ts'
import type { Reading } from './misread.ts'

/** Dots to the inch of every facsimile. */
export const resolution = 200

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const at = ([x, y, width, height]: Box): string =>
  `HPOS="${Math.round(x)}" VPOS="${Math.round(y)}" WIDTH="${Math.max(1, Math.round(width))}" HEIGHT="${Math.max(1, Math.round(height))}"`

/** A page as ALTO 4 with boxes, styles and confidences. `read` says what a recogniser made of each line. */
export function toAlto(page: PrintedPage, image: string, read: (line: PrintedLine) => Reading): string {
  const styles = stylesOf(page)
  const blocks = page.blocks.map((block) => textBlock(block, styles, read))
  const drawn = [
    ...page.pictures.map(({ box }, index) => `<Illustration ID="p${index + 1}" ${at(box)}/>`),
    ...page.fills.flatMap(({ box, isRule }, index) =>
      isRule ? [`<GraphicalElement ID="r${index + 1}" ${at(box)}/>`] : [],
    ),
  ]
  const size = `WIDTH="${page.width}" HEIGHT="${page.height}"`
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">',
    `<Description><MeasurementUnit>pixel</MeasurementUnit><sourceImageInformation><fileName>${image}</fileName></sourceImageInformation>`,
    `<OCRProcessing ID="ocr"><ocrProcessingStep><processingStepSettings>${resolution} dpi</processingStepSettings></ocrProcessingStep></OCRProcessing></Description>`,
    `<Styles>${[...styles.values()].map(({ xml }) => xml).join('')}</Styles>`,
    `<Layout><Page ID="page1" PHYSICAL_IMG_NR="1" ${size}><PrintSpace HPOS="0" VPOS="0" ${size}>`,
    ...blocks,
    ...drawn,
    '</PrintSpace></Page></Layout></alto>',
  ].join('\n')}\n`
}

type Style = { readonly id: string; readonly xml: string }
const styleKey = ({ face }: PrintedLine): string => `${face.family} ${face.weight} ${face.size.toFixed(1)}`

function stylesOf(page: PrintedPage): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  for (const { lines } of page.blocks)
    for (const line of lines) {
      const { family, size, weight } = line.face
      const id = `s${styles.size + 1}`
      const points = ((size * 72) / resolution).toFixed(1)
      const bold = weight >= 600 ? ' FONTSTYLE="bold"' : ''
      const xml = `<TextStyle ID="${id}" FONTFAMILY="${family}" FONTSIZE="${points}"${bold}/>`
      if (!styles.has(styleKey(line))) styles.set(styleKey(line), { id, xml })
    }
  return styles
}

const types: Partial<Record<PrintedBlock['kind'], string>> = {
  headline: ' TYPE="headline"',
  caption: ' TYPE="caption"',
  table: ' TYPE="table"',
  advertisement: ' TYPE="advertisement"',
}

function textBlock(
  block: PrintedBlock,
  styles: ReadonlyMap<string, Style>,
  read: (line: PrintedLine) => Reading,
): string {
  const type =
    block.kind === 'furniture'
      ? ` TYPE="${block.part === 'staffCredit' ? 'footer' : 'header'}"`
      : (types[block.kind] ?? '')
  const lines = block.lines.map((line) => {
    const direction = line.vertical ? ' BASEDIRECTION="ttb"' : ''
    const style = styles.get(styleKey(line))?.id ?? ''
    return `<TextLine STYLEREFS="${style}" ${at(line.box)}${direction}>${strings(line, read(line)).join('')}</TextLine>`
  })
  return [`<TextBlock ID="${block.id}"${type} ${at(block.box)}>`, ...lines, '</TextBlock>'].join('\n')
}

/** Words, where the language has them; in Chinese what stands between two marks. Blanks are stated. */
function strings(line: PrintedLine, { text, sure }: Reading): string[] {
  const characters = [...text]
  const made: string[] = []
  for (let from = 0; from < characters.length;) {
    if (characters[from] === ' ') {
      made.push('<SP/>')
      from++
      continue
    }
    let to = from + 1
    while (to < characters.length && characters[to] !== ' ' && !/[，。、；：？！]/u.test(characters[to - 1] ?? '')) to++
    const isCut = line.hyphenated !== undefined && to === characters.length
    const content = characters.slice(from, isCut ? to - 1 : to).join('')
    const shares = sure.slice(from, to)
    const least = shares.length > 0 ? Math.min(...shares) : 0.95
    const hyphen = isCut ? ` SUBS_TYPE="HypPart1" SUBS_CONTENT="${escape(line.hyphenated ?? '')}"` : ''
    made.push(`<String CONTENT="${escape(content)}" WC="${least.toFixed(2)}" ${at(boxOf(line, from, to))}${hyphen}/>`)
    if (isCut) made.push('<HYP CONTENT="-"/>')
    from = to
  }
  return made
}

function boxOf({ glyphs, face, box, vertical }: PrintedLine, from: number, to: number): Box {
  const [first, last] = [glyphs[from], glyphs[to - 1]]
  if (!first || !last) return box
  const length = vertical ? face.size : advance(last.character, face)
  const top = (glyph: typeof first): number => (glyph.turned ? glyph.y : glyph.y - face.size * 0.88)
  if (vertical) return [box[0], top(first), box[2], top(last) + length - top(first)]
  return [first.x, box[1], last.x + length - first.x, box[3]]
}
