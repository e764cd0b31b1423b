import type { SeedArticle } from '../../articles/seedArticle.ts'
import { breakLines, type SetLine } from '../type/breakLines.ts'
import { type Face, widthOf } from '../type/face.ts'
import type { Level, PageStyle } from './pageStyle.ts'
import type { PrintedPart } from './printedPage.ts'

/** A line of a head and where its square begins, in pixels from the head's corner. */
export type HeadLine = {
  readonly part: PrintedPart
  readonly line: SetLine
  readonly face: Face
  readonly across: number
  readonly along: number
}

export type Head = {
  readonly lines: readonly HeadLine[]
  /** From the first line's top to the last one's foot, in pixels. */
  readonly height: number
  /** Lines of the headline that had to be broken. */
  readonly broken: number
  /** Size of the headline. */
  readonly size: number
}

type Ask = {
  readonly article: SeedArticle
  readonly level: Level
  readonly width: number
  /** 1 is the level's own size. */
  readonly grow: number
  readonly isCentred: boolean
}

const none: Head = { lines: [], height: 0, broken: 0, size: 0 }

/** The head of an article at a width: column tag, kicker, headline, subheadline, author line, from the top. */
export function headOf(ask: Ask, style: PageStyle): Head {
  const { article, level, width, grow } = ask
  if (!article.headline) return none
  const { family, weight } = style.families.heads[level]
  const least = Math.max(style.size * 1.4, style.heads.small * 0.72)
  const face: Face = { family, weight, size: headSize(article.headline, { family, weight }, { ask, least, style }) }
  const set = (text: string, of: Face) => breakBalanced(text, of, width, style)
  const headline = article.headline.map((text) => set(text, face))
  const tag: Face = { family: style.families.aside, weight: 700, size: style.size * 1.02 }
  const kicker = asideFace(article.kicker, { width, size: face.size * 0.38, weight: 500 }, style)
  const sub = asideFace(article.subheadline, { width, size: face.size * 0.34, weight: 600 }, style)
  const author: Face = { family: style.families.caption, weight: 400, size: style.size * 1.06 * Math.sqrt(grow) }
  const stack = stackLines(ask, style)
  if (article.columnTag) stack.add('columnTag', set(article.columnTag, tag), tag, { above: 8, below: 18, indent: 12 })
  if (article.kicker) stack.add('kicker', set(article.kicker, kicker), kicker, { below: kicker.size * 0.34 })
  for (const lines of headline) stack.add('headline', lines, face, { above: face.size * 0.04, below: face.size * 0.1 })
  if (article.subheadline)
    stack.add('subheadline', set(article.subheadline, sub), sub, { above: sub.size * 0.3, below: sub.size * 0.2 })
  if (article.bylineBlock)
    stack.add('author', set(article.bylineBlock, author), author, { above: author.size * 0.5, below: 4 })
  const broken = headline.reduce((sum, lines) => sum + lines.length - 1, 0)
  return { ...stack.done(), broken, size: face.size }
}

function headSize(
  lines: readonly string[],
  face: Omit<Face, 'size'>,
  { ask, least, style }: { readonly ask: Ask; readonly least: number; readonly style: PageStyle },
): number {
  const { level, width, grow } = ask
  const widest = Math.max(...lines.map((text) => widthOf(text, { ...face, size: 1 })))
  const most = style.heads[level] * grow
  if (width / widest >= least) return Math.min(most, (width - 2) / widest)
  // Set in two lines, or three, it may be larger.
  const inTwo = Math.ceil(widest / 2 + 0.5)
  return Math.max(Math.min(most, (width - 2) / inTwo), Math.min(least, most))
}

/** Lines of about the same length, none longer than the width. */
function breakBalanced(text: string, face: Face, width: number, { language }: PageStyle): SetLine[] {
  const at = (room: number) => breakLines(text, { face, language, width: room, justified: false })
  const count = at(width).length
  if (count === 1) return at(width)
  for (let room = widthOf(text, face) / count; room < width; room += face.size / 3) {
    const lines = at(room)
    if (lines.length === count && lines.every((line) => line.width <= width)) return lines
  }
  return at(width)
}

/** As large as asked for, or as lets it stand in one line, but no smaller than four fifths of that or the body. */
function asideFace(
  text: string | undefined,
  { width, size: asked, weight }: { readonly width: number; readonly size: number; readonly weight: number },
  { families, size: body }: PageStyle,
): Face {
  const size = Math.min(Math.max(asked, body * 1.12), body * 2)
  const em = widthOf(text ?? '', { family: families.aside, weight, size: 1 })
  const fit = em === 0 ? size : (width - 2) / em
  return {
    family: families.aside,
    weight,
    size: fit >= body * 0.98 ? Math.min(size, fit) : Math.min(size, body * 1.12),
  }
}

type Room = { readonly above?: number; readonly below?: number; readonly indent?: number }

function stackLines({ width, isCentred }: Ask, style: PageStyle) {
  const lines: HeadLine[] = []
  let along = 0
  return {
    add: (part: PrintedPart, set: readonly SetLine[], face: Face, { above = 0, below = 0, indent = 0 }: Room) => {
      if (lines.length > 0) along += above
      else if (part === 'columnTag') along += above
      for (const line of set) {
        const centred = isCentred && part !== 'columnTag'
        lines.push({ part, line, face, along, across: centred ? Math.max(0, (width - line.width) / 2) : indent })
        along += face.size * (style.language === 'en' && part === 'headline' ? 1.06 : 1.14)
      }
      along += below
    },
    done: () => ({ lines, height: along }),
  }
}
