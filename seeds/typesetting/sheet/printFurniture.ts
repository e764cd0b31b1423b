import type { SeedPageContent } from '../../articles/seedPageContent.ts'
import { breakLines } from '../type/breakLines.ts'
import { type Face, widthOf } from '../type/face.ts'
import { addBlock, ascent, type BlockSort, type Ink } from './ink.ts'
import { type PageStyle, palette } from './pageStyle.ts'
import type { PrintedLine, PrintedPart } from './printedPage.ts'

/** What a page prints beside its articles. */
export type Furniture = {
  readonly paper: string
  readonly paperLatin: string
  /** The folio's words, as the raw text has them: 2025年9月18日 星期四 第2版 城事. */
  readonly folio: string
  /** Page 1 only: what stands in the boxes beside the nameplate, a line each. */
  readonly masthead?: { readonly left: readonly string[]; readonly right: readonly string[]; readonly under: string }
}

type At = {
  readonly x: number
  readonly y: number
  readonly align?: 'left' | 'centre' | 'right'
  readonly colour?: string
}

/** Head and foot of a page. They always run from left to right. */
export function printFurniture(ink: Ink, furniture: Furniture, content: SeedPageContent): void {
  if (furniture.masthead) printMasthead(ink, furniture, furniture.masthead)
  else printRunningHead(ink, furniture, content)
  printFoot(ink, content)
}

function rule(ink: Ink, x: number, y: number, width: number, height: number, colour: string = palette.ink): void {
  ink.fills.push({ box: [x, y, width, height], colour, isRule: true })
}

function printMasthead(
  ink: Ink,
  { paper, paperLatin, folio }: Furniture,
  { left, right, under }: NonNullable<Furniture['masthead']>,
): void {
  const { width, margin, top, language, accent, families } = ink.style
  const name: Face =
    language === 'en' ? { family: 'roman', weight: 900, size: 190 } : { family: 'brush', weight: 400, size: 236 }
  const middle = width / 2
  say(ink, 'masthead', paper, name, { x: middle, y: 88, align: 'centre', colour: accent })
  const latin: Face = { family: 'roman', weight: 500, size: 30 }
  say(ink, 'masthead', paperLatin, latin, { x: middle, y: 338, align: 'centre', colour: palette.grey })
  ears(ink, left, margin + 8)
  ears(ink, right, width - margin - 468)
  const y = top - 96
  rule(ink, margin, y, width - 2 * margin, 5)
  const small: Face = { family: families.aside, weight: 400, size: 27 }
  say(ink, 'folio', folio, { ...small, weight: 600 }, { x: margin, y: y + 17 })
  say(ink, 'masthead', under, small, { x: width - margin, y: y + 17, align: 'right' })
  rule(ink, margin, y + 58, width - 2 * margin, 1.5)
}

/** A framed box beside the nameplate: weather, price, how to reach the paper. */
function ears(ink: Ink, lines: readonly string[], x: number): void {
  const [wide, y, high] = [460, 128, 226]
  for (const [left, top, width, height] of [
    [x, y, wide, 2],
    [x, y + high, wide, 2],
  ] as const)
    rule(ink, left, top, width, height, palette.hair)
  const [title = '', ...rest] = lines
  const { families } = ink.style
  say(ink, 'masthead', title, { family: families.aside, weight: 700, size: 34 }, { x, y: y + 20 })
  for (const [at, text] of rest.entries())
    say(ink, 'masthead', text, { family: families.caption, weight: 400, size: 29 }, { x, y: y + 76 + at * 46 })
}

function printRunningHead(ink: Ink, { paper, folio }: Furniture, { label, sectionName }: SeedPageContent): void {
  const { width, margin, top, accent, families, language } = ink.style
  const y = top - 54
  const number = /\d+|第[一二三四五六七八九十]+/u.exec(label)?.[0].replace('第', '') ?? ''
  const digit: Face = { family: 'roman', weight: 800, size: 92 }
  const section: Face = { ...families.heads.second, size: language === 'en' ? 54 : 60 }
  const small: Face = { family: families.aside, weight: 400, size: 27 }
  const isLeft = Number(number) % 2 === 0
  const outer = isLeft ? margin : width - margin
  const mark: Face = /\d/u.test(number) ? digit : { ...section, size: 70 }
  paint(ink, number, mark, { x: outer, y: y - 96, align: isLeft ? 'left' : 'right', colour: accent })
  const inner = isLeft ? margin + widthOf(number, mark) + 28 : width - margin - widthOf(number, mark) - 28
  paint(ink, sectionName, section, { x: inner, y: y - 72, align: isLeft ? 'left' : 'right' })
  say(ink, 'folio', folio, small, { x: isLeft ? width - margin : margin, y: y - 42, align: isLeft ? 'right' : 'left' })
  paint(ink, paper, nameplates[language], { x: width / 2, y: y - 68, align: 'centre' })
  rule(ink, margin, y, width - 2 * margin, 6)
  rule(ink, margin, y + 11, width - 2 * margin, 1.5)
}

const nameplates: Readonly<Record<PageStyle['language'], Face>> = {
  'zh-Hans': { family: 'brush', weight: 400, size: 52 },
  'zh-Hant': { family: 'hant', weight: 900, size: 44 },
  en: { family: 'roman', weight: 800, size: 40 },
}

function printFoot(ink: Ink, { staffCredit }: SeedPageContent): void {
  const { width, height, margin, families } = ink.style
  rule(ink, margin, height - 96, width - 2 * margin, 1.5)
  const small: Face = { family: families.aside, weight: 400, size: 25 }
  say(ink, 'staffCredit', staffCredit, small, {
    x: width - margin,
    y: height - 82,
    align: 'right',
    colour: palette.grey,
  })
}

function lineOf(ink: Ink, text: string, face: Face, { x, y, align = 'left', colour }: At): PrintedLine | null {
  const [line] = breakLines(text, { face, language: ink.style.language, width: 9999, justified: false })
  if (!line) return null
  const left = align === 'left' ? x : align === 'right' ? x - line.width : x - line.width / 2
  const glyphs = [...line.text].map((character, at) => ({
    ...{ character, x: left + (line.starts[at] ?? 0), y: y + face.size * ascent },
  }))
  return {
    text: line.text,
    face,
    box: [left, y, line.width, face.size],
    glyphs,
    ...(colour !== undefined && { colour }),
  }
}

function say(ink: Ink, part: PrintedPart, text: string, face: Face, at: At): void {
  const line = lineOf(ink, text, face, at)
  const sort: BlockSort = { kind: 'furniture', part, article: null }
  if (line) addBlock(ink, sort, [line])
}

/** Lettering that no text extraction reads: it is drawn, and stands in no block. */
function paint(ink: Ink, text: string, face: Face, at: At): void {
  const line = lineOf(ink, text, face, at)
  if (line) ink.lettering.push(line)
}
