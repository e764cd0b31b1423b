import type { BlockKind } from '#domain/source/sourcePage.ts'
import type { DraftBlock, DraftLine } from '../layout/layPage.ts'
import { attributeOf, elementsOf, numberOf, type MarkupElement } from '../markup/element.ts'
import { byIndex, customIndex } from './pageOrder.ts'
import { pageShape } from './pageShape.ts'
import { customOf, lineText, readingOf } from './pageText.ts'

const ofRegion: Readonly<Record<string, BlockKind>> = {
  ImageRegion: 'picture',
  GraphicRegion: 'picture',
  LineDrawingRegion: 'picture',
  ChartRegion: 'picture',
  MapRegion: 'picture',
  SeparatorRegion: 'rule',
  TableRegion: 'table',
  AdvertRegion: 'advertisement',
}
const ofType: Readonly<Record<string, BlockKind>> = {
  heading: 'headline',
  caption: 'caption',
  header: 'furniture',
  footer: 'furniture',
  'page-number': 'furniture',
}

/** What a region is, by its type, by what Transkribus calls it, or by its element. */
function kindOf(region: MarkupElement, inherited: BlockKind): BlockKind {
  for (const type of [attributeOf(region, 'type'), customOf(region, 'structure', 'type')]) {
    const kind = type === null ? undefined : ofType[type.toLowerCase()]
    if (kind) return kind
  }
  return ofRegion[region.name] ?? inherited
}

const vertical = (elements: readonly MarkupElement[]): boolean => {
  const stated = elements.flatMap((one) => attributeOf(one, 'readingDirection') ?? [])
  return /^(top-to-bottom|bottom-to-top)$/u.test(stated.at(-1) ?? '')
}

/** Points of type are told at 300 pixels an inch where the page states no resolution. */
function styleOf(elements: readonly MarkupElement[], inch: number): Pick<DraftLine, 'typeSize' | 'bold'> {
  const styles = elements.flatMap((one) => elementsOf(one, 'TextStyle'))
  const points = styles.flatMap((style) => numberOf(style, 'fontSize') ?? []).at(-1) ?? null
  const bold = styles.flatMap((style) => attributeOf(style, 'bold') ?? []).at(-1)
  const size = points !== null && points > 0 ? { typeSize: Math.round((points * inch * 100) / 72) / 100 } : {}
  return { ...size, ...(bold === 'true' || bold === '1' ? { bold: true } : {}) }
}

function lineOf(line: MarkupElement, within: readonly MarkupElement[], inch: number): DraftLine[] {
  const read = lineText(line)
  if (!read) return []
  const chain = [...within, line]
  const words = elementsOf(line, 'Word')
  return [
    {
      ids: [line, ...words].flatMap((one) => attributeOf(one, 'id') ?? []),
      ...read,
      ...pageShape(line),
      ...(vertical(chain) ? { vertical: true } : {}),
      ...styleOf(chain, inch),
    },
  ]
}

/** A region without lines that has a text of its own: its lines are where the text breaks, and share the region's box. */
function regionLines(region: MarkupElement): DraftLine[] {
  const reading = readingOf(region)
  if (!reading) return []
  const { box } = pageShape(region)
  return reading.text.split(/\r\n|\r|\n/u).map((text) => ({ ids: [], text, box, confidence: reading.confidence }))
}

type Place = { readonly kind: BlockKind; readonly within: readonly MarkupElement[]; readonly order: number | null }

/** Every region of a page as a block, in the order written; a region within another follows it unless it is listed itself. */
export function pageBlocks(page: MarkupElement, order: ReadonlyMap<string, number>, inch: number): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const visit = (region: MarkupElement, place: Place): void => {
    const kind = kindOf(region, place.kind)
    const within = [...place.within, region]
    const own = order.get(attributeOf(region, 'id') ?? '') ?? place.order
    const lines = byIndex(elementsOf(region, 'TextLine'), customIndex).flatMap((line) => lineOf(line, within, inch))
    const nested = regionsOf(region)
    const ids = within.slice(1).flatMap((one) => attributeOf(one, 'id') ?? [])
    const all = lines.length > 0 || nested.length > 0 ? lines : regionLines(region)
    blocks.push({ ids, kind, box: pageShape(region).box, order: own, lines: all })
    for (const child of nested) visit(child, { kind, within, order: own })
  }
  const stray = elementsOf(page, 'TextLine').flatMap((line) => lineOf(line, [page], inch))
  for (const region of regionsOf(page)) visit(region, { kind: 'text', within: [page], order: null })
  return stray.length > 0 ? [...blocks, { ids: [], kind: 'text', box: null, order: null, lines: stray }] : blocks
}

/** Regions directly within an element; where ReadingOrder names none, Transkribus' own index orders them. */
export const regionsOf = (element: MarkupElement): MarkupElement[] =>
  byIndex(
    elementsOf(element).filter(({ name }) => name.endsWith('Region')),
    customIndex,
  )
