import {
  compareStretches,
  type LaidArticle,
  type LaidPart,
  type LaidPartName,
  type PrintedLines,
  type Stretch,
} from './layout.ts'
import { placeInBody } from './placeInBody.ts'
import { tidyArticle } from './tidyLayout.ts'

/** Stretches that are to be one part, paragraph or caption of an article. */
export type PartToPut = { readonly part: LaidPartName; readonly stretches: readonly Stretch[] }

/** Puts parts into an article: paragraphs where their lines stand, captions after the others, heads in line order. */
export function putParts(lines: PrintedLines, article: LaidArticle, added: readonly PartToPut[]): LaidArticle {
  const body = added.filter(({ part }) => part === 'body')
  const paragraphs = placeInBody(
    lines,
    article.parts.filter(({ part, stretches }) => part === 'body' && stretches.length > 0),
    body.map(({ stretches }) => inOrder(lines, stretches)),
  )
  const others = [
    ...article.parts.filter(({ part }) => part !== 'body'),
    ...added.filter(({ part }) => part !== 'body'),
  ]
  const tidy = tidyArticle({ ...article, parts: [...others, ...paragraphs], byHand: true })
  return { ...tidy, parts: tidy.parts.map((part) => sortHead(lines, part)) }
}

const sortHead = (lines: PrintedLines, part: LaidPart): LaidPart =>
  part.part === 'body' || part.part === 'caption' ? part : { ...part, stretches: inOrder(lines, part.stretches) }

export const inOrder = (lines: PrintedLines, stretches: readonly Stretch[]): readonly Stretch[] =>
  [...stretches].sort((a, b) => compareStretches(lines, a, b))
