import { hitsIn } from '#domain/search/hitsIn.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { piecesOf } from '#domain/search/snippetOf.ts'
import { SetText } from './SetText.tsx'

/** Words of the paper that stand by themselves, lit where a search that led here looked for them. */
export function LitText(props: {
  readonly text: string
  readonly terms: readonly SearchTerm[]
  readonly isVertical?: boolean
}) {
  const { text, terms, isVertical = false } = props
  const hits = terms.length > 0 ? hitsIn(text, terms) : []
  return piecesOf(text, hits).map(({ text: piece, isHit }, at) => {
    const set = <SetText key={at} text={piece} isVertical={isVertical} />
    return isHit ? <mark key={at}>{set}</mark> : set
  })
}
