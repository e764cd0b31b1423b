import type { SeedPageContent, SeedPlace } from '../articles/seedPageContent.ts'
import type { Block, PageLayout } from '../typesetting/pageLayout.ts'
import type { Column } from '../typesetting/setBody.ts'

/** Columns of the body by the room an article asks for; measures in characters. */
const columns: Readonly<Record<SeedPlace['hint'], readonly Column[]>> = {
  lead: [{ measure: 18, lines: 22 }, { measure: 18, lines: 22 }, { measure: 18 }],
  second: [{ measure: 15, lines: 18 }, { measure: 15 }],
  small: [{ measure: 13, lines: 14 }, { measure: 13 }],
  box: [{ measure: 20 }],
  picture: [{ measure: 24 }],
  jumpIn: [{ measure: 16, lines: 15 }, { measure: 16 }],
}

/**
 * Lays a page out of what it holds, without a hand: the order in which its raw text comes, with headlines before their
 * bodies, behind them, or behind the next one's, in turn.
 * @param name of its files, and the seed of its damage
 * @param folio the line at the head of the page
 */
export function layPage(name: string, folio: string, page: SeedPageContent): PageLayout {
  const blocks: Block[] = [{ set: 'line', text: folio, reason: 'folio' }]
  let behind: Block[] = []
  for (const [index, place] of page.places.entries()) {
    const head = headOf(place)
    const isDetached = index % 3 === 1 && place.hint !== 'jumpIn' && place.article.bylineBlock === undefined
    blocks.push(...(isDetached ? [] : head), ...bodyOf(place), ...behind)
    behind = isDetached ? head : []
  }
  return { name, blocks: [...blocks, ...behind, { set: 'line', text: page.staffCredit, reason: 'staffCredit' }] }
}

function headOf({ article, hint }: SeedPlace): Block[] {
  if (hint === 'jumpIn' || !article.headline) return []
  const spaced = hint === 'lead' || hint === 'second' ? article.headline.map((_, line) => line) : []
  return [{ set: 'head', article, spaced }]
}

function bodyOf({ article, hint, jumpsTo, comesFrom }: SeedPlace): Block[] {
  const blocks: Block[] = []
  if (comesFrom) blocks.push({ set: 'line', text: `（上接${comesFrom.label}）`, reason: 'jumpLine' })
  else if (article.bylineBlock !== undefined) blocks.push({ set: 'author', article })
  if (article.paragraphs.length > 0)
    blocks.push({
      ...{ set: 'body', article, columns: columns[hint] },
      ...(jumpsTo && { until: jumpsTo.from }),
      ...(comesFrom && { from: comesFrom.from }),
    })
  if (jumpsTo) blocks.push({ set: 'line', text: `（下转${jumpsTo.label}）`, reason: 'jumpLine' })
  if (article.captions && !comesFrom) blocks.push({ set: 'captions', article, measure: 28 })
  if (article.columnTag && !comesFrom)
    blocks.push({ set: 'line', text: article.columnTag, reason: 'columnTag', runIn: true })
  return blocks
}
