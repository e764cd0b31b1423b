import type { BlockKind, Box, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readSources } from '#server/imports/readSources.ts'

/** Formats in which a page that was set for Galley is written here, to be read as anybody's file of it. */
export type WrittenFormat = 'hocr' | 'page' | 'mets'

/** A page as other programs would have written it: read from that file alone. `altoText` is its ALTO file. */
export async function readAs(format: WrittenFormat, page: SourcePage, altoText: string): Promise<SourcePage> {
  const files: Readonly<Record<WrittenFormat, () => Readonly<Record<string, string>>>> = {
    hocr: () => ({ 'page.hocr': toHocr(page) }),
    page: () => ({ 'page.xml': toPageXml(page) }),
    mets: () => ({ 'issue-mets.xml': toMets('page.alto.xml'), 'page.alto.xml': altoText }),
  }
  const encoder = new TextEncoder()
  const given = Object.entries(files[format]()).map(([name, text]) => ({ name, bytes: encoder.encode(text) }))
  const read = await readSources(given)
  if (isRefusal(read)) throw new Error(`${format}: ${read.refused}`)
  const [only] = read.pages
  if (!only) throw new Error(`${format}: no page was read`)
  return only.page
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const corners = ([x, y, width, height]: Box): string =>
  `${x},${y} ${x + width},${y} ${x + width},${y + height} ${x},${y + height}`
const bbox = ([x, y, width, height]: Box): string => `bbox ${x} ${y} ${x + width} ${y + height}`
const nowhere: Box = [0, 0, 0, 0]

type Block = { readonly box: Box; readonly kind: BlockKind; readonly lines: readonly SourceLine[] }

/** The blocks of a page in the order received; those without lines (pictures, rules between columns) behind them. */
function blocksOf({ lines, blocks = [] }: SourcePage): readonly Block[] {
  const runs: SourceLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && run[0]?.block === line.block) run.push(line)
    else runs.push([line])
  }
  const used = new Set(lines.map(({ block }) => block))
  const blockOf = (id: string | undefined) => blocks.find((one) => one.id === id)
  return [
    ...runs.map((own): Block => {
      const block = blockOf(own[0]?.block)
      return { box: block?.box ?? nowhere, kind: block?.kind ?? 'text', lines: own }
    }),
    ...blocks.flatMap(({ id, kind, box }) => (used.has(id) || !box ? [] : [{ box, kind, lines: [] }])),
  ]
}

const hocrClasses: Partial<Record<BlockKind, string>> = { picture: 'ocr_photo', rule: 'ocr_separator' }
const pageRegions: Partial<Record<BlockKind, string>> = { picture: 'ImageRegion', rule: 'SeparatorRegion' }
const pageTypes: Partial<Record<BlockKind, string>> = { headline: 'heading', caption: 'caption', furniture: 'header' }

function toHocr(page: SourcePage): string {
  const { width, height } = page.size ?? { width: 0, height: 0 }
  const line = ({ text, box, typeSize, confidence, bold }: SourceLine): string => {
    const size = typeSize === undefined ? '' : `; x_size ${typeSize}`
    const sure = `x_wconf ${Math.round((confidence ?? 1) * 100)}`
    const word = `<span class="ocrx_word" title="${bbox(box ?? nowhere)}; ${sure}">${escaped(text)}</span>`
    const set = bold ? `<strong>${word}</strong>` : word
    return `<span class="ocr_line" title="${bbox(box ?? nowhere)}${size}">${set}</span>`
  }
  const areas = blocksOf(page).map(({ box, kind, lines }, at) => {
    const place = `class="${hocrClasses[kind] ?? 'ocr_carea'}" id="b${at}" title="${bbox(box)}"`
    return `<div ${place}>${lines.map(line).join('\n')}</div>`
  })
  const inside = `<div class="ocr_page" title="${bbox([0, 0, width, height])}">${areas.join('\n')}</div>`
  return `<!DOCTYPE html><html><head><meta name="ocr-system" content="bench"></head><body>${inside}</body></html>`
}

function toPageXml(page: SourcePage): string {
  const { width, height } = page.size ?? { width: 0, height: 0 }
  const line = ({ text, box, confidence }: SourceLine): string => {
    const read = `<TextEquiv conf="${confidence ?? 1}"><Unicode>${escaped(text)}</Unicode></TextEquiv>`
    return `<TextLine><Coords points="${corners(box ?? nowhere)}"/>${read}</TextLine>`
  }
  const regions = blocksOf(page).map(({ box, kind, lines }, at) => {
    const name = pageRegions[kind] ?? 'TextRegion'
    const type = pageTypes[kind] ? ` type="${pageTypes[kind]}"` : ''
    return `<${name} id="r${at}"${type}><Coords points="${corners(box)}"/>${lines.map(line).join('\n')}</${name}>`
  })
  const sheet = `<Page imageFilename="page.png" imageWidth="${width}" imageHeight="${height}">${regions.join('\n')}</Page>`
  const name = 'http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'
  return `<?xml version="1.0" encoding="UTF-8"?><PcGts xmlns="${name}">${sheet}</PcGts>`
}

/** A package that names its page and states no article: these are to be found. */
const toMets = (href: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><mets xmlns="http://www.loc.gov/METS/" xmlns:xlink="http://www.w3.org/1999/xlink"><fileSec><fileGrp USE="FULLTEXT"><file ID="A1" MIMETYPE="text/xml"><FLocat LOCTYPE="URL" xlink:href="${href}"/></file></fileGrp></fileSec><structMap TYPE="PHYSICAL"><div TYPE="physSequence"><div TYPE="page" ORDER="1"><fptr FILEID="A1"/></div></div></structMap></mets>`
