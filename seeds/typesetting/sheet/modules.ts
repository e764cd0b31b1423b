import type { SeedPlace } from '../../articles/seedPageContent.ts'
import { bodyRows, type Extract } from './bodyRows.ts'
import type { Row } from './row.ts'
import { type Head, headOf } from './headOf.ts'
import { columnsWide, gridOf, type Level, type PageStyle } from './pageStyle.ts'
import { arrangements, pictureZone } from './pictureZone.ts'

/** How one article may stand in a module so many columns wide and so many rows high. */
export type Setting = {
  readonly rows: number
  /** What is ugly about it; 0 is nothing. */
  readonly cost: number
  /** Columns of text in it; a box may hold fewer, wider ones. */
  readonly columns: number
  readonly grow: number
  /** Rows of the head, with the white below it. */
  readonly headRows: number
  /** Pictures stand over so many of its columns, above the head or below it. */
  readonly picture: {
    readonly over: number
    readonly rows: number
    readonly inRows: readonly number[]
    readonly isFirst: boolean
  } | null
}

export type Frame = 'none' | 'thin' | 'thick' | 'mourning' | 'tint'

/** One article on a page: what it prints there and how. */
export type Story = {
  readonly place: SeedPlace
  readonly extract: Extract
  readonly level: Level
  readonly frame: Frame
}

export function storyOf(place: SeedPlace): Story {
  const { article, hint, jumpsTo, comesFrom } = place
  const jump = { until: jumpsTo?.from, from: comesFrom?.from }
  const jumpLine = jumpsTo ? `（下转${jumpsTo.label}）` : comesFrom ? `（上接${comesFrom.label}）` : undefined
  const level = hint === 'lead' || hint === 'second' || hint === 'box' ? hint : 'small'
  return { place, extract: { article, ...jump, jumpLine }, level, frame: frameOf(place) }
}

function frameOf({ article, hint }: SeedPlace): Frame {
  if (hint !== 'box') return 'none'
  if (/obituary/u.test(article.id)) return 'mourning'
  if (article.kind === 'advertisement') return 'thick'
  return article.kind === 'commentary' || article.kind === 'literary' || article.columnTag ? 'tint' : 'thin'
}

/** White between a frame and what it holds, in pixels on each side. */
export const inset = (frame: Frame, { gutter }: PageStyle): number => (frame === 'none' ? 0 : gutter * 0.55)

/** The width of a module's text columns. */
export function measureOf(wide: number, columns: number, style: PageStyle): number {
  return (wide - (columns - 1) * style.gutter) / columns
}

/** The width that an article has in a module: less in a frame. */
export const innerWidth = (story: Story, columns: number, style: PageStyle): number =>
  columnsWide(style, columns) - 2 * inset(story.frame, style)

/** A jump's rest has no head of its own; a picture has none either. */
export function storyHead(story: Story, width: number, grow: number, style: PageStyle): Head {
  const article =
    story.extract.from === undefined ? story.place.article : { ...story.place.article, headline: undefined }
  const isCentred = style.isCentred || (story.frame !== 'none' && story.frame !== 'tint')
  return headOf({ article: article, level: story.level, width, grow, isCentred }, style)
}

const grows = [1, 0.9, 0.8, 1.1, 1.2, 0.7] as const

/** Every way, at most one for each height, in which a story may stand in so many columns of the page. */
export function settingsOf(story: Story, wideColumns: number, style: PageStyle): ReadonlyMap<number, Setting> {
  const best = new Map<number, Setting>()
  const width = innerWidth(story, wideColumns, style)
  const keep = (setting: Setting) => {
    const known = best.get(setting.rows)
    if (setting.rows > 0 && (!known || known.cost > setting.cost)) best.set(setting.rows, setting)
  }
  for (const columns of columnCounts(story, wideColumns)) {
    const rows = bodyRows(story.extract, measureOf(width, columns, style), style)
    if (!rows) continue
    // A table that goes on in the next column has lost its head there.
    const isCutTable = columns > 1 && rows.some(({ part }) => part === 'table')
    const heads = headChoices(story, width, style).map((head) => ({ ...head, cost: head.cost + (isCutTable ? 8 : 0) }))
    const strains = new Map<string, number | null>()
    for (const head of heads) fill({ story, rows, columns, width, head, strains }, style, keep)
  }
  return best
}

function columnCounts({ frame }: Story, wide: number): number[] {
  if (frame === 'none') return [wide]
  return [...new Set([wide, wide - 1, Math.ceil(wide / 2), 1])].filter((count) => count >= 1)
}

type HeadChoice = { readonly grow: number; readonly headRows: number; readonly cost: number }

function headChoices(story: Story, width: number, style: PageStyle): HeadChoice[] {
  const choices = new Map<number, HeadChoice>()
  for (const grow of grows) {
    const head = storyHead(story, width, grow, style)
    if (head.lines.length === 0) return [{ grow, headRows: 0, cost: 0 }]
    const exact = (head.height + style.leading * 0.45) / style.leading
    const small = Math.max(0, style.heads[story.level] * 0.62 - head.size) / style.size
    for (const more of [0, 1]) {
      const headRows = Math.ceil(exact) + more
      const white = headRows - exact
      const cost = Math.abs(grow - 1) * 4 + white ** 2 * 0.8 + head.broken * 1.2 + small * 3
      const known = choices.get(headRows)
      if (!known || known.cost > cost) choices.set(headRows, { grow, headRows, cost })
    }
  }
  return [...choices.values()]
}

type Filling = {
  readonly story: Story
  readonly rows: readonly Row[]
  readonly columns: number
  readonly width: number
  readonly head: HeadChoice
  /** How strained the pictures are, by how they stand: the same under every head. */
  readonly strains: Map<string, number | null>
}

/** Height in pixels of a picture zone of so many rows, without the white below it. */
export const zoneHeight = (rows: number, { leading }: PageStyle): number => rows * leading - leading * 0.4

function fill(filling: Filling, style: PageStyle, keep: (setting: Setting) => void): void {
  const { story, rows, columns, head } = filling
  const padding = story.frame === 'none' ? 0 : 1
  const captions = story.extract.from === undefined ? (story.place.article.captions ?? []) : []
  const base = { columns, grow: head.grow, headRows: head.headRows }
  if (captions.length > 0) {
    fillWithPictures(filling, style, keep)
    return
  }
  const high = Math.ceil(rows.length / columns)
  for (const more of columns === 1 ? [0] : [0, 1]) {
    const slack = columns * (high + more) - rows.length
    const cost = head.cost + columnCost(high + more, filling, style) + slackCost(slack, columns)
    keep({ ...base, rows: head.headRows + high + more + padding, cost, picture: null })
  }
}

const slackCost = (slack: number, columns: number) =>
  slack < columns ? slack * 0.25 : columns * 0.25 + (slack - columns + 1) * 1.5

/** Columns of text should be neither stubs nor ladders. */
function columnCost(high: number, { rows, width, columns }: Filling, style: PageStyle): number {
  const measure = measureOf(width, columns, style) / style.size
  const wide = style.language === 'en' ? 20 : 22
  return (
    Math.max(0, high - 34) * 0.25 +
    Math.max(0, high - 46) +
    (rows.length > 8 && columns > 1 ? Math.max(0, 6 - high) * 1.5 : 0) +
    Math.max(0, measure - wide) * 0.7
  )
}

function fillWithPictures(filling: Filling, style: PageStyle, keep: (setting: Setting) => void): void {
  const { story, rows, columns, head, width, strains } = filling
  const captions = story.place.article.captions ?? []
  const padding = story.frame === 'none' ? 0 : 1
  const measure = measureOf(width, columns, style)
  const tallest = gridOf(style).rows
  const strainOf = (key: string, make: () => { readonly strain: number } | null): number | null => {
    const known = strains.get(key)
    if (known !== undefined) return known
    const strain = make()?.strain ?? null
    strains.set(key, strain)
    return strain
  }
  for (let over = 1; over <= columns; over++) {
    const wide = over * measure + (over - 1) * style.gutter
    for (const inRows of arrangements(captions.length))
      for (let high = 5; high < tallest - head.headRows; high++) {
        const body = Math.ceil((rows.length + over * high) / columns)
        // Beside pictures that reach lower than the text nothing would stand.
        const text = over === columns ? Math.ceil(rows.length / columns) : body
        const all = over === columns ? high + text : Math.max(body, high)
        if (all + head.headRows + padding > tallest) break
        const slack = columns * all - rows.length - over * high
        const under = all - high
        if (over < columns && (slack >= columns + 2 || (under > 0 && under < 3))) continue
        const strain = strainOf(`${over} ${inRows.join('')} ${high}`, () =>
          pictureZone(captions, { rows: inRows, wide, high: zoneHeight(high, style) }, style),
        )
        if (strain === null) continue
        // A picture likes room: more for the page's lead.
        const wanted = story.level === 'lead' ? columns * 0.6 : Math.min(2, columns)
        const least = Math.max(0, wanted - over) * 1.6 + (measure * 1.6 > wide && captions.length > 1 ? 3 : 0)
        const cost =
          head.cost + strain ** 2 * 22 + columnCost(all, filling, style) * 0.6 + slackCost(slack, columns) + least
        const common = { columns, grow: head.grow, headRows: head.headRows, rows: head.headRows + all + padding }
        keep({
          ...common,
          cost,
          picture: { over, rows: high, inRows, isFirst: over === columns && captions.length === 1 },
        })
      }
  }
}
