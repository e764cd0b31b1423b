import { marks, type BlockName, type BodyBlock, type BodyMark, type BodyText, type MarkName } from './nodes.ts'

/** A mark over a range of a text, in UTF-16 offsets. */
export type MarkedStretch = { readonly from: number; readonly to: number; readonly mark: BodyMark }

const rank = (Object.keys(marks) as MarkName[]).reduce(
  (ranks, name, at) => ranks.set(name, at),
  new Map<MarkName, number>(),
)
const byRank = (a: BodyMark, b: BodyMark): number => (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0)

/** A block of text cut into runs where marks begin and end; the marks of a run stand in the order of the node table. */
export function markText(type: BlockName, text: string, stretches: readonly MarkedStretch[]): BodyBlock {
  const cuts = [0, text.length, ...stretches.flatMap(({ from, to }) => [from, to])]
  const places = [...new Set(cuts)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const content = places.flatMap((from, at): BodyText[] => {
    const to = places[at + 1]
    if (to === undefined) return []
    const own = stretches.filter((one) => one.from <= from && one.to >= to).map(({ mark }) => mark)
    const run = { type: 'text' as const, text: text.slice(from, to) }
    return [own.length > 0 ? { ...run, marks: own.sort(byRank) } : run]
  })
  return content.length > 0 ? { type, content } : { type }
}
