import { foldText } from '#domain/text/characters.ts'
import type { AssembledArticle, Segment } from './assembly.ts'
import { readSegment } from './piece.ts'

export type HeadPartName = 'kicker' | 'headline' | 'subheadline' | 'bylineBlock'

/**
 * Which part of the headline set each head segment is. The segments stand in the order kicker, headline, subheadline,
 * byline block, so that their text, white space left out, runs through the set's texts; what is left is the byline block.
 */
export function headPartsOf(
  article: AssembledArticle,
  lineText: (id: string) => string | undefined,
): { readonly segment: Segment; readonly part: HeadPartName }[] {
  const names = ['kicker', 'headline', 'subheadline'] as const
  const rest = names.map((name) => ({ name, text: foldText(article[name] ?? '') })).filter(({ text }) => text !== '')
  return article.headSegments.map((segment) => {
    const place = readSegment(segment)
    const line = place ? (lineText(place.line) ?? '') : ''
    const text = foldText(place ? line.slice(place.from, place.to ?? line.length) : '')
    while (rest[0]?.text === '') rest.shift()
    const next = rest[0]
    if (!next || text === '' || !next.text.startsWith(text)) return { segment, part: 'bylineBlock' as const }
    rest[0] = { name: next.name, text: next.text.slice(text.length) }
    return { segment, part: next.name }
  })
}
