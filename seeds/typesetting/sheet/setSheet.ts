import type { SeedPageContent } from '../../articles/seedPageContent.ts'
import { emptyInk, fillAt, type Ink } from './ink.ts'
import { fitLayout, type Found, scaled } from './fitLayout.ts'
import type { Layout } from './layOut.ts'
import { storyOf, type Story } from './modules.ts'
import { columnsWide, palette, type PageStyle } from './pageStyle.ts'
import { printFurniture, type Furniture } from './printFurniture.ts'
import { printStory } from './printStory.ts'
import type { PrintedPage } from './printedPage.ts'

export type Sheet = {
  /** Name of its files, and seed of its layout. */
  readonly name: string
  readonly content: SeedPageContent
  readonly furniture: Furniture
  readonly style: PageStyle
  /** Changes the layout where the first one found is not liked. */
  readonly seed?: string
  /** How long it is looked for: pages tried in each of so many starts. */
  readonly effort?: number
  readonly starts?: number
}

/** Looks for the best layout of a sheet. The same each time, and not quick. */
export function findLayout({ name, content, style, seed = '', effort, starts }: Sheet): Found {
  return fitLayout(content.places.map(storyOf), style, { seed: `${name} ${seed}`, effort, starts })
}

/** A page set in type: everything on it and where. Without a layout that was found before, one is looked for. */
export function setSheet(sheet: Sheet, found: Found = findLayout(sheet)): PrintedPage {
  const { name, content } = sheet
  const style = scaled(sheet.style, found.scale)
  const stories = content.places.map(storyOf)
  const ink = emptyInk(style)
  printFurniture(ink, sheet.furniture, content)
  printRules(ink, found, stories)
  const column = columnsWide(style, 1) + style.gutter
  const inOrder = [...found.placed].sort((one, other) => one.row - other.row || one.column - other.column)
  for (const { story, setting, column: at, row, rows, columns } of inOrder) {
    const own = stories[story]
    if (own) printStory(ink, { story: own, setting, columns, across: at * column, along: row * style.leading, rows })
  }
  const { width, height, language } = style
  const { blocks, fills, pictures, lettering } = ink
  return { name, width, height, language, paper: palette.paper, blocks, fills, pictures, lettering }
}

/** Hairlines between modules: in the white above one, and in the gutter to the left of one. A frame is rule enough. */
function printRules(ink: Ink, { placed }: Layout, stories: readonly Story[]): void {
  const { style } = ink
  const { leading, gutter } = style
  const column = columnsWide(style, 1) + gutter
  const isFramed = (story: number) => stories[story]?.frame !== 'none'
  for (const { story, row, rows, column: at, columns } of placed) {
    if (isFramed(story)) continue
    const [across, along, wide, high] = [at * column, row * leading, columnsWide(style, columns), rows * leading]
    const above = placed.filter(
      (one) =>
        one.row + one.rows < row &&
        one.row + one.rows >= row - 1 &&
        one.column < at + columns &&
        at < one.column + one.columns,
    )
    const before = placed.filter(
      (one) => one.column + one.columns === at && one.row < row + rows && row < one.row + one.rows,
    )
    if (above.some((one) => !isFramed(one.story))) fillAt(ink, [across, along - leading / 2, wide, 1.5], palette.hair)
    if (before.some((one) => !isFramed(one.story))) fillAt(ink, [across - gutter / 2, along, 1.5, high], palette.hair)
  }
}
