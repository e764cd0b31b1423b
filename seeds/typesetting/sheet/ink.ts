import type { BlockKind, Box } from '#domain/source/sourcePage.ts'
import type { SetLine } from '../type/breakLines.ts'
import { advance, type Face } from '../type/face.ts'
import type { PageStyle } from './pageStyle.ts'
import type { Fill, Glyph, PrintedBlock, PrintedLine, PrintedPart, PrintedPicture } from './printedPage.ts'

/** A line and where its square begins on the grid, in pixels: across the columns and along them. */
export type Placing = {
  readonly line: SetLine
  readonly face: Face
  readonly across: number
  readonly along: number
  readonly colour?: string | undefined
  readonly endsParagraph?: boolean | undefined
}

/** What has been set on a page so far. On a vertical page `across` runs down and `along` to the left. */
export type Ink = {
  readonly style: PageStyle
  readonly blocks: PrintedBlock[]
  readonly fills: Fill[]
  readonly pictures: PrintedPicture[]
  readonly lettering: PrintedLine[]
}

export const emptyInk = (style: PageStyle): Ink => ({ style, blocks: [], fills: [], pictures: [], lettering: [] })

/** How far a baseline stands below the top of the square. */
export const ascent = 0.88
const lying = /^[「」『』（）〔〕《》〈〉—…～A-Za-z-]$/u

/** The box on the sheet of a place on the grid. */
export function boxAt({ style }: Ink, across: number, along: number, wide: number, high: number): Box {
  const { margin, top, width, isVertical } = style
  if (!isVertical) return [round(margin + across), round(top + along), round(wide), round(high)]
  return [round(width - margin - along - high), round(top + across), round(high), round(wide)]
}

const round = (length: number): number => Math.round(length * 10) / 10

/** A line as printed: each of its characters in its place. */
export function printLine(ink: Ink, { line, face, across, along, colour, endsParagraph }: Placing): PrintedLine {
  const { size } = face
  const first = line.starts[0] ?? 0
  const isVertical = ink.style.isVertical
  const box = boxAt(ink, across + first, along, Math.max(1, line.width - first), size)
  const glyphs = [...line.text].map((character, at) => {
    const start = across + (line.starts[at] ?? 0)
    return isVertical ? standing(ink, character, face, start, along) : running(ink, character, size, start, along)
  })
  const { hyphenated } = line
  return {
    ...{ text: line.text, face, box, glyphs },
    ...(isVertical && { vertical: true as const }),
    ...(hyphenated !== undefined && { hyphenated }),
    ...(colour !== undefined && { colour }),
    ...(endsParagraph && { endsParagraph }),
  }
}

function running({ style }: Ink, character: string, size: number, start: number, along: number): Glyph {
  return { character, x: round(style.margin + start), y: round(style.top + along + size * ascent) }
}

function standing({ style }: Ink, character: string, face: Face, start: number, along: number): Glyph {
  const left = style.width - style.margin - along - face.size
  const down = style.top + start
  if (lying.test(character))
    return { character, x: round(left + face.size * (1 - ascent)), y: round(down), turned: true }
  const aside = (face.size - advance(character, face)) / 2
  return { character, x: round(left + aside), y: round(down + face.size * ascent) }
}

export type BlockSort = { readonly kind: BlockKind; readonly part: PrintedPart; readonly article: string | null }

/** Sets lines as one block; nothing where there is none. */
export function printBlock(ink: Ink, sort: BlockSort, placings: readonly Placing[]): void {
  const lines = placings.filter(({ line }) => line.text !== '').map((placing) => printLine(ink, placing))
  addBlock(ink, sort, lines)
}

/** Adds lines that are set already. */
export function addBlock(ink: Ink, sort: BlockSort, lines: readonly PrintedLine[]): void {
  if (lines.length === 0) return
  ink.blocks.push({ id: `b${ink.blocks.length + 1}`, ...sort, box: hull(lines.map(({ box }) => box)), lines })
}

export function hull(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x))
  const top = Math.min(...boxes.map(([, y]) => y))
  const right = Math.max(...boxes.map(([x, , width]) => x + width))
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height))
  return [left, top, round(right - left), round(bottom - top)]
}

/** A filled place of the grid. */
export function fillAt(
  ink: Ink,
  place: readonly [across: number, along: number, wide: number, high: number],
  colour: string,
  isRule = true,
): void {
  ink.fills.push({ box: boxAt(ink, ...place), colour, isRule })
}
