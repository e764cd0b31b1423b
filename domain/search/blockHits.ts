import { blockText } from '../body/plainText.ts'
import type { BodyBlock } from '../body/nodes.ts'
import { keptWith } from '../reader/keptWith.ts'
import { hitsIn } from './hitsIn.ts'
import type { SearchTerm } from './searchQuery.ts'
import { piecesOf } from './snippetOf.ts'

type Run = NonNullable<BodyBlock['content']>[number]
export type LitRun = { readonly run: Run; readonly isHit: boolean }

const hitsOf = (block: BodyBlock, terms: readonly SearchTerm[]) =>
  terms.length > 0
    ? hitsIn(
        keptWith(block, 'text', () => blockText(block)),
        terms,
      )
    : []

/** Whether words that are looked for stand in a block. */
export const isLit = (block: BodyBlock, terms: readonly SearchTerm[]): boolean => hitsOf(block, terms).length > 0

/** The runs of a block cut where the words looked for begin and end. Without words, the runs as they are. */
export function litRuns(block: BodyBlock, runs: readonly Run[], terms: readonly SearchTerm[]): readonly LitRun[] {
  const hits = hitsOf(block, terms)
  if (hits.length === 0) return runs.map((run) => ({ run, isHit: false }))
  let offset = 0
  return runs.flatMap((run) => {
    const [start, end] = [offset, offset + run.text.length]
    offset = end
    const own = hits.flatMap(({ from, to }) =>
      from < end && to > start ? [{ from: Math.max(from, start) - start, to: Math.min(to, end) - start }] : [],
    )
    return piecesOf(run.text, own).map(({ text, isHit }) => ({ run: { ...run, text }, isHit }))
  })
}
