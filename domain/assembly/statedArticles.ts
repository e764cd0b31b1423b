import type { StatedArticle } from '#domain/source/sourcePage.ts'
import { blockOf, blocksOf, type Block } from './block.ts'
import { classifyBlocks } from './classifyBlocks.ts'
import { allowsAll } from './decisions.ts'
import { headedOf, headSetOf } from './headSet.ts'
import type { FindPiece } from './lineIndex.ts'
import { cutPiece, type PageSetting } from './pageLines.ts'
import { headPart, partsOf } from './partsOf.ts'
import type { ArticleParts, BodyPart, CaptionPart, HeadPart, Headed, HeadSet, Part } from './parts.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'
import type { Taken } from './taken.ts'
import { titleWithin } from './titleWithin.ts'
import { splitFurniture, type Loose } from './splitFurniture.ts'

type Named = StatedArticle['lines'][number]['part']
type StatedPiece = { readonly piece: Piece; readonly part: Named }

/** What a source states, as the rules' own parts; `loose` holds lines that are page furniture within them. */
export type StatedParts = { readonly articles: readonly ArticleParts[]; readonly loose: readonly Loose[] }

const ofKind = <K extends Part['kind']>(parts: readonly Part[], kind: K): Extract<Part, { kind: K }>[] =>
  parts.filter((part): part is Extract<Part, { kind: K }> => part.kind === kind)

function headsOf(lines: readonly StatedPiece[], words: ReadonlySet<string>): HeadSet | null {
  const of = (name: Named): Headed | null =>
    headedOf(
      lines.filter(({ part }) => part === name).map(({ piece }) => piece),
      words,
      allowsAll,
    )
  const set = { kicker: of('kicker'), headline: of('headline'), subheadline: of('subheadline') }
  return set.kicker || set.headline || set.subheadline ? set : null
}

const blockAsText = (block: Block): Part[] =>
  partsOf([blockOf(block.pieces, 1, false)], { classes: ['body'], stay: new Map() }, true)

/**
 * Heads that stand within an article whose title is known are its subheads; what looks like a column tag behind its text
 * is text too: who gives a notice, the name of a list.
 */
function asText(part: Part, headed: boolean, first: boolean): Part[] {
  if (part.kind === 'tag' && !first) return blockAsText(part.block)
  if (part.kind !== 'head' || (!headed && first)) return [part]
  return part.blocks.flatMap(blockAsText)
}

function partsWithin(pieces: readonly Piece[], setting: PageSetting, headed: boolean): Part[] {
  const blocks = blocksOf(pieces, setting)
  const parts = partsOf(blocks, classifyBlocks(blocks), setting.wrapped)
  let seen = false
  return parts.flatMap((part) => {
    const first = !seen
    if (part.kind === 'head' || part.kind === 'body') seen = true
    return asText(part, headed, first)
  })
}

type StatedWithin = { readonly article: ArticleParts | null; readonly loose: readonly Loose[] }

/** Furniture that the rules see within an article goes apart, and so does its own column tag; nothing of it may be lost. */
const looseWithin = (parts: readonly Part[]): Loose[] =>
  parts.flatMap((part) => {
    if (part.kind !== 'tag' && part.kind !== 'furniture') return []
    const reason = part.kind === 'tag' ? 'columnTag' : part.reason
    return part.block.pieces.map((piece) => ({ segment: segmentOf(piece), reason }))
  })

function articleOf(stated: StatedArticle, lines: readonly StatedPiece[], setting: PageSetting): StatedWithin {
  const known = titleWithin(stated.title, lines)
  const free = known.filter(({ part }) => part === null || part === 'body').map(({ piece }) => piece)
  const headed = known.some(({ part }) => part === 'headline')
  const parts = partsWithin(free, setting, headed)
  const bodies: BodyPart[] = ofKind(parts, 'body')
  const heads: HeadPart[] = ofKind(parts, 'head')
  const words = new Set(bodies.flatMap((body) => [...body.pairs.keys()]))
  const captions = ofKind(parts, 'caption')
  const stringed = known.filter(({ part }) => part === 'caption').map(({ piece }) => piece)
  const named: CaptionPart[] = blocksOf(stringed, setting).map(({ pieces, body }) => ({
    ...{ kind: 'caption', pieces },
    composed: body,
  }))
  const signed = known.filter(({ part }) => part === 'bylineBlock').map(({ piece }) => blockOf([piece], 1, false))
  const blocks = heads.flatMap((head) => head.blocks)
  const loose = looseWithin(parts)
  if (bodies.length + captions.length + named.length + heads.length === 0 && !headed) return { article: null, loose }
  const article: ArticleParts = {
    bodies,
    head: null,
    signatures: [...heads.map((head) => headPart([], head.signed)), headPart([], signed)],
    captions: [...captions, ...named],
    columnTag: ofKind(parts, 'tag')[0]?.text ?? null,
    continued: [],
    confidence: 0.99,
    headConfidence: headed ? 0.99 : 0.8,
    set: headsOf(known, words) ?? headSetOf(blocks, words),
    ...(stated.advertisement ? { kind: 'advertisement' as const } : {}),
    stated: stated.id,
    authors: stated.authors,
  }
  return { article, loose }
}

/**
 * Articles as the source states them, of what is still free of their lines. Which of their lines are headline, caption
 * or byline is taken from the source where it says so, from its title where the first lines spell it, else told by rule.
 */
export function statedArticles(
  stated: readonly StatedArticle[],
  settingAt: (page: number) => PageSetting,
  find: FindPiece,
  taken: Taken,
): StatedParts {
  const loose: Loose[] = []
  const articles = stated.flatMap((article) => {
    const lines = article.lines.flatMap(({ line, part }): StatedPiece[] => {
      const whole = find(line)
      const free = whole ? taken.take(whole).filter((piece) => pieceText(piece).trim() !== '') : []
      return free.flatMap(cutPiece).map((piece) => ({ piece, part }))
    })
    const { kept, furniture } = splitFurniture(lines)
    loose.push(...furniture)
    const index = kept[0]?.piece.page
    if (index === undefined) return []
    const within = articleOf(article, kept, { ...settingAt(index), ofPage: settingAt })
    loose.push(...within.loose)
    return within.article ?? []
  })
  return { articles, loose }
}
