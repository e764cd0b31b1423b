import type { Body } from '../body/nodes.ts'
import { plainText } from '../body/plainText.ts'
import type { Box } from '../source/sourcePage.ts'
import { hitsIn } from './hitsIn.ts'
import type { SearchTerm } from './searchQuery.ts'
import { stretchBox, type BoxedLine } from './stretchBox.ts'

/** A stretch of a printed line that an article holds; `isHead` where it is of its headline set. */
export type HeldStretch = {
  readonly line: BoxedLine
  readonly from: number
  readonly to: number
  readonly isHead: boolean
}

/**
 * Where on a page the words looked for are printed. Of the text: from the hit's characters through the alignment marks
 * to their lines. Of the headlines, which carry no marks: where the lines themselves have the words.
 */
export function hitBoxes(body: Body, held: readonly HeldStretch[], terms: readonly SearchTerm[]): readonly Box[] {
  return [...boxesInBody(body, held, terms), ...boxesInHead(held, terms)]
}

function boxesInBody(body: Body, held: readonly HeldStretch[], terms: readonly SearchTerm[]): Box[] {
  const runs = alignedRuns(body)
  const lengths = new Map<string, number>()
  const placed = runs.map((run) => {
    const before = lengths.get(run.line) ?? 0
    lengths.set(run.line, before + run.to - run.from)
    return { ...run, before }
  })
  return hitsIn(plainText(body), terms).flatMap((hit) =>
    placed.flatMap(({ line, from, to, before }) => {
      const stretch = held.find((one) => one.line.id === line && !one.isHead)
      if (!stretch || hit.from >= to || hit.to <= from) return []
      // Corrected text may be longer or shorter than what was printed: measured along the stretch then.
      const scale = (stretch.to - stretch.from) / (lengths.get(line) ?? 1)
      const at = (offset: number) => stretch.from + Math.round((before + offset - from) * scale)
      return [stretchBox(stretch.line, at(Math.max(hit.from, from)), at(Math.min(hit.to, to)))]
    }),
  )
}

type AlignedRun = { readonly line: string; readonly from: number; readonly to: number }

/** The runs of a body that stand on a printed line, in offsets of its plain text. */
function alignedRuns(body: Body): AlignedRun[] {
  const runs: AlignedRun[] = []
  let offset = 0
  for (const block of body.content) {
    for (const run of block.content ?? []) {
      const line = run.marks?.find(({ type }) => type === 'line')?.attrs?.id
      if (line !== undefined) runs.push({ line, from: offset, to: offset + run.text.length })
      offset += run.text.length
    }
    offset += 1
  }
  return runs
}

function boxesInHead(held: readonly HeldStretch[], terms: readonly SearchTerm[]): Box[] {
  return held
    .filter(({ isHead }) => isHead)
    .flatMap(({ line, from, to }) =>
      hitsIn(line.text.slice(from, to), terms).map((hit) => stretchBox(line, from + hit.from, from + hit.to)),
    )
}
