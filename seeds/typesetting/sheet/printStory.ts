import type { BlockKind } from '#domain/source/sourcePage.ts'
import type { Row } from './row.ts'
import { bodyRows } from './bodyRows.ts'
import { type BlockSort, fillAt, type Ink, type Placing, printBlock } from './ink.ts'
import { inset, measureOf, type Setting, type Story, storyHead, zoneHeight } from './modules.ts'
import { columnsWide, palette } from './pageStyle.ts'
import { boxAt } from './ink.ts'
import { pictureZone } from './pictureZone.ts'
import type { PrintedPart } from './printedPage.ts'

/** A module: its story, how it stands there, and the place it was given, in pixels and rows. */
export type Module = {
  readonly story: Story
  readonly setting: Setting
  readonly columns: number
  readonly across: number
  /** In pixels, from the head of the grid. */
  readonly along: number
  /** Rows given; the setting may need fewer. */
  readonly rows: number
}

/** Sets a module: its frame, head, pictures and text. */
export function printStory(ink: Ink, module: Module): void {
  const { story, setting, across, along, rows } = module
  const { style } = ink
  const edge = inset(story.frame, style)
  const wide = columnsWide(style, module.columns)
  const inner = { across: across + edge, wide: wide - 2 * edge }
  if (story.frame !== 'none') printFrame(ink, module, wide)
  // White that is left goes over the body, below the head.
  const left = rows - setting.rows
  const start = along + (story.frame === 'none' ? 0 : style.leading * 0.55)
  const above = setting.picture?.isFirst === true
  const pictureRows = setting.picture?.rows ?? 0
  const headAt = start + (above ? pictureRows * style.leading : 0)
  printHead(ink, module, { ...inner, along: headAt, room: (setting.headRows + left) * style.leading })
  const bodyAt = start + (setting.headRows + left) * style.leading
  printBody(ink, module, { ...inner, along: above ? headAt + (setting.headRows + left) * style.leading : bodyAt })
  if (setting.picture) printPictures(ink, module, { ...inner, along: above ? start : bodyAt })
}

type Room = { readonly across: number; readonly wide: number; readonly along: number }

function printFrame(ink: Ink, { story, across, along, rows }: Module, wide: number): void {
  const { style } = ink
  const high = rows * style.leading
  if (story.frame === 'tint') {
    fillAt(ink, [across, along, wide, high], palette.tint, false)
    fillAt(ink, [across, along, wide, 5], style.accent)
    return
  }
  const line = story.frame === 'mourning' ? 9 : story.frame === 'thick' ? 4 : 2
  frame(ink, [across, along, wide, high], line)
  if (story.frame === 'thick') frame(ink, [across + 8, along + 8, wide - 16, high - 16], 1.5)
}

function frame(ink: Ink, [across, along, wide, high]: readonly [number, number, number, number], line: number): void {
  fillAt(ink, [across, along, wide, line], palette.ink)
  fillAt(ink, [across, along + high - line, wide, line], palette.ink)
  fillAt(ink, [across, along, line, high], palette.ink)
  fillAt(ink, [across + wide - line, along, line, high], palette.ink)
}

const kindOf: Partial<Record<PrintedPart, BlockKind>> = {
  kicker: 'headline',
  headline: 'headline',
  subheadline: 'headline',
}

function sortOf({ story }: Module, part: PrintedPart): BlockSort {
  const article = story.place.article
  const isAdvertisement = article.kind === 'advertisement'
  const kind = isAdvertisement
    ? 'advertisement'
    : (kindOf[part] ?? (part === 'table' ? 'table' : part === 'caption' ? 'caption' : 'text'))
  return { kind, part, article: article.id }
}

function printHead(ink: Ink, module: Module, { across, wide, along, room }: Room & { readonly room: number }): void {
  const { story, setting } = module
  const head = storyHead(story, wide, setting.grow, ink.style)
  if (head.lines.length === 0) return
  const { style } = ink
  // A little more white below than above, so that a head belongs to its text.
  const down = Math.max(0, Math.min((room - head.height) * 0.42, style.leading * 0.5))
  const parts = [...new Set(head.lines.map(({ part }) => part))]
  for (const part of parts) {
    const own = head.lines.filter((line) => line.part === part)
    const placings = own.map(({ line, face, ...at }): Placing => {
      const colour = part === 'columnTag' ? palette.paper : part === 'kicker' ? palette.grey : undefined
      return { line, face, across: across + at.across, along: along + down + at.along, colour }
    })
    if (part === 'columnTag') printTag(ink, placings)
    printBlock(ink, sortOf(module, part), placings)
  }
}

function printTag(ink: Ink, placings: readonly Placing[]): void {
  for (const { line, face, across, along } of placings)
    fillAt(ink, [across - 12, along - 7, line.width + 24, face.size + 14], ink.style.accent, false)
}

function printBody(ink: Ink, module: Module, { across, wide, along }: Room): void {
  const { story, setting } = module
  const { style } = ink
  const measure = measureOf(wide, setting.columns, style)
  const rows = bodyRows(story.extract, measure, style) ?? []
  const padding = story.frame === 'none' ? 0 : 1
  const { picture } = setting
  const high = setting.rows - setting.headRows - padding
  const from = picture === null ? setting.columns : setting.columns - picture.over
  const heights = Array.from({ length: setting.columns }, (_, at) => ({
    start: picture && at >= from && !picture.isFirst ? picture.rows : 0,
    rows: picture && at >= from ? high - picture.rows : high,
  }))
  for (const [at, own] of flow(
    rows,
    heights.map((one) => one.rows),
  ).entries()) {
    const left = across + at * (measure + style.gutter)
    const down = along + (heights[at]?.start ?? 0) * style.leading
    printColumn(ink, module, own, { across: left, wide: measure, along: down })
  }
}

/** Rows into columns: no column begins with white nor ends with what stands over something, as far as there is room. */
function flow(rows: readonly Row[], heights: readonly number[]): Row[][] {
  let spare = heights.reduce((sum, high) => sum + high, 0) - rows.length
  const columns: Row[][] = []
  let at = 0
  for (const [index, high] of heights.entries()) {
    const column: Row[] = []
    const isLast = index === heights.length - 1
    while (at < rows.length && (column.length < high || isLast)) {
      const row = rows[at]
      if (!row) break
      if (column.length === 0 && row.line === null && index > 0) {
        at++
        spare++
        continue
      }
      const stands = row.isHead && column.length === high - 1 && spare > 0 && !isLast
      if (stands) {
        spare--
        break
      }
      column.push(row)
      at++
    }
    columns.push(column)
  }
  return columns
}

function printColumn(ink: Ink, module: Module, rows: readonly Row[], { across, wide, along }: Room): void {
  const { leading, size } = ink.style
  let run: Placing[] = []
  let part: Row['part'] | null = null
  const end = () => {
    if (part) printBlock(ink, sortOf(module, part), run)
    run = []
  }
  for (const [at, row] of rows.entries()) {
    if (part !== row.part) end()
    part = row.part
    if (row.isRuled) fillAt(ink, [across, along + (at + 1) * leading - (leading - size) / 2, wide, 1], palette.hair)
    if (!row.line) continue
    const down = along + at * leading + (size - row.face.size) * 0.88
    run.push({ line: row.line, face: row.face, across, along: down, endsParagraph: row.ends })
  }
  end()
}

function printPictures(ink: Ink, module: Module, { across, wide, along }: Room): void {
  const { story, setting } = module
  const { style } = ink
  const { picture } = setting
  if (!picture) return
  const measure = measureOf(wide, setting.columns, style)
  const over = picture.over * measure + (picture.over - 1) * style.gutter
  const left = across + wide - over
  const { article } = story.place
  const zone = pictureZone(
    article.captions ?? [],
    { rows: picture.inRows, wide: over, high: zoneHeight(picture.rows, style) },
    style,
  )
  for (const one of zone?.pictures ?? []) {
    const at = { across: left + one.across, along: along + one.along }
    ink.pictures.push({ name: one.name, article: article.id, box: boxAt(ink, at.across, at.along, one.wide, one.high) })
    const lead = one.face.size * 1.32
    printBlock(
      ink,
      sortOf(module, 'caption'),
      one.caption.map((line, row) => ({
        ...{ line, face: one.face, across: at.across },
        along: at.along + one.high + lead * 0.3 + row * lead,
      })),
    )
  }
}
