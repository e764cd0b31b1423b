import type { Assembly, UnassignedReason } from './assembly.ts'
import type { Block } from './block.ts'
import type { Continuation, StretchPlace } from './continuations.ts'
import { bodyPart } from './partsOf.ts'
import type { ArticleParts, BodyPart, CaptionPart, HeadPart } from './parts.ts'
import { segmentOf } from './piece.ts'
import type { PreparedPage } from './preparePage.ts'
import { sureOf } from './sureness.ts'

type Loose = Assembly['unassigned'][number]

/** Names a stretch. */
export const keyOf = (place: StretchPlace): string => `${place.page}:${place.stretch}`

const owned = <T>(owners: ReadonlyMap<T, number>, stretch: number): T[] =>
  [...owners].flatMap(([part, owner]) => (owner === stretch ? [part] : []))

type PageAt = (index: number) => PreparedPage | undefined

/** What one page holds of an article. */
function partsAt(pageAt: PageAt, place: StretchPlace): ArticleParts | null {
  const page = pageAt(place.page)
  const stretch = page?.solution.stretches[place.stretch]
  if (!page || !stretch) return null
  return {
    bodies: page.solution.bodies.slice(stretch.from, stretch.to),
    head: stretch.head === null ? null : (page.solution.heads[stretch.head] ?? null),
    signatures: owned(page.signatures, place.stretch),
    captions: owned(page.captions, place.stretch),
    columnTag: page.tags.get(place.stretch) ?? null,
    continued: [],
    confidence: sureOf('splitArticle', stretch.odds),
    headConfidence: { odds: stretch.margin },
  }
}

/** Two runs of paragraphs as one; the last of the first and the first of the second too, when the sentence goes on. */
function joined(first: readonly BodyPart[], second: readonly BodyPart[]): BodyPart[] {
  const last = first.at(-1)
  const next = second[0]
  if (!last || !next || last.ended) return [...first, ...second]
  return [...first.slice(0, -1), bodyPart([...last.blocks, ...next.blocks]), ...second.slice(1)]
}

function extended(article: ArticleParts, more: ArticleParts, jump: readonly Block[]): ArticleParts {
  return {
    ...article,
    bodies: joined(article.bodies, more.bodies),
    signatures: [...article.signatures, ...more.signatures],
    captions: [...article.captions, ...more.captions],
    continued: [...article.continued, ...jump, ...more.bodies.slice(0, 1).flatMap((body) => body.blocks.slice(0, 1))],
  }
}

const photo = (part: CaptionPart): ArticleParts => ({
  bodies: [],
  head: null,
  signatures: [],
  captions: [part],
  columnTag: null,
  continued: [],
  confidence: 0.6,
  headConfidence: 0.6,
})

/** Photo articles of a page: captions that no article of it takes. */
export const photosOf = (page: PreparedPage): ArticleParts[] => owned(page.captions, -1).map(photo)

/** What begins at a stretch and goes on by ties, in the order of reading, `next` telling how each goes on. */
export function chainFrom(
  start: StretchPlace,
  next: (place: StretchPlace) => Continuation | undefined,
): readonly Continuation[] {
  const ties: Continuation[] = []
  const seen = new Set([keyOf(start)])
  for (let tie = next(start); tie && !seen.has(keyOf(tie.to)); tie = next(tie.to)) {
    seen.add(keyOf(tie.to))
    ties.push(tie)
  }
  return ties
}

/** The article that begins at a stretch, with what it has on other pages. */
export function articleAt(pageAt: PageAt, start: StretchPlace, ties: readonly Continuation[]): ArticleParts | null {
  let article = partsAt(pageAt, start)
  for (const tie of ties) {
    const more = article && partsAt(pageAt, tie.to)
    if (article && more) article = extended(article, more, tie.jump)
  }
  return article
}

/** The articles of an issue in the order of their first lines, those that go on at another page in one. */
export function gatherArticles(pages: readonly PreparedPage[], continuations: readonly Continuation[]): ArticleParts[] {
  const nextOf = new Map(continuations.map((tie) => [keyOf(tie.from), tie]))
  const later = new Set(continuations.map((tie) => keyOf(tie.to)))
  return pages.flatMap((page, index) => {
    const own = page.solution.stretches.flatMap((_, stretch) => {
      const start = { page: index, stretch }
      if (later.has(keyOf(start))) return []
      const ties = chainFrom(start, (place) => nextOf.get(keyOf(place)))
      return articleAt((at) => pages[at], start, ties) ?? []
    })
    return [...own, ...photosOf(page)]
  })
}

const looseOf = (blocks: readonly Block[], reason: UnassignedReason): Loose[] =>
  blocks.flatMap((block) => block.pieces.map((piece) => ({ segment: segmentOf(piece), reason })))

const looseHead = (head: HeadPart | undefined): Loose[] =>
  head ? [...looseOf(head.blocks, 'headlineWithoutBody'), ...looseOf(head.signed, 'unknown')] : []

/**
 * Segments of a page that belong to no article, each with its reason. A headline repeated over a continuation is one;
 * `isLater` says which stretches go on with an article of another page.
 */
export function looseOfPage(
  { parts, solution, signatures }: PreparedPage,
  isLater: (stretch: number) => boolean,
): readonly Loose[] {
  return [
    ...parts.flatMap((part) => {
      if (part.kind === 'furniture') return looseOf([part.block], part.reason)
      return part.kind === 'tag' ? looseOf([part.block], 'columnTag') : []
    }),
    ...solution.free.flatMap((at) => looseHead(solution.heads[at])),
    ...solution.stretches.flatMap(({ head }, stretch) =>
      head !== null && isLater(stretch) ? looseHead(solution.heads[head]) : [],
    ),
    ...owned(signatures, -1).flatMap((part) => looseOf(part.signed, 'unknown')),
  ]
}

/** Segments of all pages that belong to no article. */
export function looseSegments(pages: readonly PreparedPage[], continuations: readonly Continuation[]): Loose[] {
  const later = new Set(continuations.map((tie) => keyOf(tie.to)))
  return pages.flatMap((page, at) => looseOfPage(page, (stretch) => later.has(keyOf({ page: at, stretch }))))
}
