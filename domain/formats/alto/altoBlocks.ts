import type { BlockKind } from '#domain/source/sourcePage.ts'
import type { DraftBlock, DraftLine } from '../layout/layPage.ts'
import { attributeOf, elementsOf, type MarkupElement } from '../markup/element.ts'
import { altoBox, altoLine, type AltoSetting } from './altoLine.ts'

const ofElement: Readonly<Record<string, BlockKind>> = {
  TextBlock: 'text',
  Illustration: 'picture',
  GraphicalElement: 'rule',
}
const margins = ['TopMargin', 'BottomMargin', 'LeftMargin', 'RightMargin']

/** What a type or a tag's label says a block is, in the words that ALTO files use. */
const said: readonly (readonly [RegExp, BlockKind])[] = [
  [/advert/iu, 'advertisement'],
  [/caption/iu, 'caption'],
  [/^(sub)?(headline|heading|title)$/iu, 'headline'],
  [/table/iu, 'table'],
  [/page.?number|folio|running.?(head|title)|^(header|footer)$/iu, 'furniture'],
]

export type BlocksSetting = AltoSetting & {
  /** What tags are called, by id. */
  readonly tags: ReadonlyMap<string, string>
  /** Places in the stated reading order, by id. */
  readonly order: ReadonlyMap<string, number>
}

function kindOf(element: MarkupElement, inherited: BlockKind, { tags }: BlocksSetting): BlockKind {
  const tagged = (attributeOf(element, 'TAGREFS') ?? '').split(/\s+/u).flatMap((id) => tags.get(id) ?? [])
  for (const words of [attributeOf(element, 'TYPE') ?? '', ...tagged])
    for (const [pattern, kind] of said) if (pattern.test(words)) return kind
  if (margins.includes(element.name)) return 'furniture'
  const own = ofElement[element.name] ?? 'text'
  return own === 'text' ? inherited : own
}

type Place = { readonly kind: BlockKind; readonly within: readonly MarkupElement[]; readonly lines: DraftLine[] }

/** The blocks of a Page, in the order written. A line outside every block is in one of its own at the end. */
export function altoBlocks(page: MarkupElement, setting: BlocksSetting): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const idsOf = (elements: readonly MarkupElement[]): string[] =>
    elements.flatMap((one) => attributeOf(one, 'ID') ?? [])
  const visit = (element: MarkupElement, place: Place): void => {
    if (element.name === 'TextLine' || element.name === 'String') {
      const line = altoLine(element, place.within, setting)
      if (line) place.lines.push(line)
      return
    }
    const kind = kindOf(element, place.kind, setting)
    const within = [...place.within, element]
    const isBlock = Object.hasOwn(ofElement, element.name)
    const lines = isBlock ? [] : place.lines
    if (isBlock) {
      const ids = idsOf(within)
      const order = ids.map((id) => setting.order.get(id)).findLast((at) => at !== undefined) ?? null
      blocks.push({ ids, kind, box: altoBox(element, setting.scale), order, lines })
    }
    for (const child of elementsOf(element)) visit(child, { kind, within, lines })
  }
  const stray: DraftLine[] = []
  visit(page, { kind: 'text', within: [], lines: stray })
  if (stray.length > 0) blocks.push({ ids: idsOf([page]), kind: 'text', box: null, order: null, lines: stray })
  return blocks
}
