import type { ArticleContent } from '#domain/body/content.ts'
import { bodyHits, replaceHits, textHits, type BodyHit } from './bodyHits.ts'

/** The parts of an article that a sweep looks through, from the top. */
export const sweptParts = ['kicker', 'headline', 'subheadline', 'body'] as const
export type SweptPart = (typeof sweptParts)[number]

/** A place of an article that holds the wrong words; outside the body `block` is 0 and the printed line unknown. */
export type ContentHit = BodyHit & { readonly part: SweptPart }
export type SweptPlace = Pick<ContentHit, 'part' | 'block' | 'at'>

/** Where an article holds these words, from the top, without overlaps. */
export const contentHits = (content: Pick<ArticleContent, SweptPart>, words: string): readonly ContentHit[] =>
  sweptParts.flatMap((part): readonly ContentHit[] => {
    if (part === 'body') return bodyHits(content.body, words).map((hit) => ({ part, ...hit }))
    return textHits(content[part] ?? '', words).map((hit) => ({ part, block: 0, ...hit, lineId: null }))
  })

/** Content with the words at these places replaced; a place that does not hold them (any more) is left alone. */
export function replaceInContent(
  content: ArticleContent,
  words: string,
  replacement: string,
  places: readonly SweptPlace[],
): ArticleContent {
  const placesIn = (one: SweptPart): readonly SweptPlace[] => places.filter(({ part }) => part === one)
  const head = (part: Exclude<SweptPart, 'body'>): string | null =>
    replaceInLine(content[part], words, replacement, placesIn(part))
  const body = replaceHits(content.body, words, replacement, placesIn('body'))
  return { ...content, kicker: head('kicker'), headline: head('headline'), subheadline: head('subheadline'), body }
}

function replaceInLine(
  line: string | null,
  words: string,
  replacement: string,
  places: readonly SweptPlace[],
): string | null {
  if (line === null || places.length === 0) return line
  const fitting = places.filter(({ at }) => line.startsWith(words, at)).toSorted((a, b) => b.at - a.at)
  const changed = fitting.reduce(
    (text, { at }) => text.slice(0, at) + replacement + text.slice(at + words.length),
    line,
  )
  return changed === '' ? null : changed
}
