import { diffArrays } from 'diff'
import type { BlockName, Body } from './nodes.ts'
import { notedText } from './notedText.ts'

/** A stretch of text: in both, only in the older, or only in the newer. */
export type ComparedRun = { readonly change: 'same' | 'added' | 'removed'; readonly text: string }

/** One paragraph as it is read in a comparison. */
export type ComparedBlock = {
  readonly type: BlockName
  /** What it was before, where it was a block of another kind. */
  readonly was: BlockName | null
  /** Whether its beginning was put in, taken out (it ran on from the one above), or neither. */
  readonly start: 'same' | 'added' | 'removed'
  readonly runs: readonly ComparedRun[]
}

/** How long a comparison by character may take, in milliseconds; beyond it paragraphs are compared as wholes. */
const patience = 1_500
const mark = '\u0000'

/**
 * Compares two bodies by character and by structure: paragraphs parted, joined, or made another kind show as such.
 * Readings, corrections of printed errors and marks of what is illegible are read with the text; alignment is left out.
 */
export function compareBodies(before: Body, after: Body): readonly ComparedBlock[] {
  const changes = difference(tokens(before), tokens(after))
  const blocks: ComparedBlock[] = []
  let takenOut: BlockName | null = null
  for (const { change, token } of changes) {
    if (!token.startsWith(mark)) {
      const last = blocks.at(-1) ?? { type: 'paragraph', was: null, start: 'same', runs: [] }
      blocks[Math.max(0, blocks.length - 1)] = { ...last, runs: withRun(last.runs, change, token) }
      takenOut = null
      continue
    }
    const type = token.slice(1) as BlockName
    const isOther = change === 'added' && takenOut !== null
    if (isOther) blocks[blocks.length - 1] = { type, was: takenOut, start: 'same', runs: [] }
    else blocks.push({ type, was: null, start: change, runs: [] })
    takenOut = change === 'removed' ? type : null
  }
  return blocks
}

/** Compares two texts by character. */
export function compareTexts(before: string, after: string): readonly ComparedRun[] {
  const changes = difference([...before], [...after])
  return changes.reduce<readonly ComparedRun[]>((runs, { change, token }) => withRun(runs, change, token), [])
}

/** A body as tokens: each block's kind, then its characters. */
const tokens = (body: Body): string[] => body.content.flatMap((block) => [mark + block.type, ...notedText(block)])

type Change = { readonly change: ComparedRun['change']; readonly token: string }

function difference(before: string[], after: string[]): readonly Change[] {
  const found = diffArrays(before, after, { timeout: patience }) ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ]
  return found.flatMap(({ added, removed, value }) =>
    value.map((token) => ({ change: added ? 'added' : removed ? 'removed' : 'same', token }) as const),
  )
}

function withRun(runs: readonly ComparedRun[], change: ComparedRun['change'], text: string): readonly ComparedRun[] {
  const last = runs.at(-1)
  if (last?.change !== change) return [...runs, { change, text }]
  return [...runs.slice(0, -1), { change, text: last.text + text }]
}
