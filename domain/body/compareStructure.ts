import { diffArrays } from 'diff'
import { compareBodies, compareTexts, type ComparedBlock, type ComparedRun } from './compareBodies.ts'
import type { ArticleContent } from './content.ts'
import type { Body } from './nodes.ts'
import { blockText } from './plainText.ts'

const fields = ['columnTag', 'kicker', 'headline', 'subheadline', 'dateline', 'credit'] as const

/** What became of the paragraphs of a body, each with how many. */
export const blockChanges = ['added', 'removed', 'moved', 'split', 'joined', 'retyped'] as const
export type BlockChange = (typeof blockChanges)[number]

/** What changed between two contents, by structure. */
export type StructureComparison = {
  readonly fields: readonly { readonly field: (typeof fields)[number]; readonly how: 'added' | 'removed' | 'changed' }[]
  readonly bylines: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly isReordered: boolean
  }
  readonly blocks: Readonly<Record<BlockChange, number>>
  /** Printed lines that the text rests on now and did not before, and the other way: its zones on the pages. */
  readonly lines: { readonly added: number; readonly removed: number }
  /** Characters put in and taken out, in the headline set and the body. */
  readonly characters: { readonly added: number; readonly removed: number }
}

/** Compares two contents by structure: headline set, bylines and their order, paragraphs and theirs. */
export function compareStructure(before: ArticleContent, after: ArticleContent): StructureComparison {
  const compared = compareBodies(before.body, after.body)
  const heads = fields.flatMap((field) => compareTexts(before[field] ?? '', after[field] ?? ''))
  const runs = [...heads, ...compared.flatMap((block) => block.runs)]
  return {
    fields: fields.flatMap((field) => {
      const [old, now] = [before[field] ?? '', after[field] ?? '']
      if (old === now) return []
      return [{ field, how: old === '' ? 'added' : now === '' ? 'removed' : 'changed' } as const]
    }),
    bylines: compareBylines(before, after),
    lines: compareLines(before.body, after.body),
    blocks: countBlocks(compared, countMoved(before.body, after.body)),
    characters: { added: countRuns(runs, 'added'), removed: countRuns(runs, 'removed') },
  }
}

/** True where nothing at all differs. */
export const isSameStructure = ({ fields: heads, bylines, lines, blocks, characters }: StructureComparison): boolean =>
  lines.added + lines.removed === 0 &&
  heads.length + bylines.added.length + bylines.removed.length + characters.added + characters.removed === 0 &&
  !bylines.isReordered &&
  blockChanges.every((change) => blocks[change] === 0)

function compareLines(before: Body, after: Body): StructureComparison['lines'] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const countOnly = (these: Set<string>, those: Set<string>) => [...these].filter((id) => !those.has(id)).length
  return { added: countOnly(now, old), removed: countOnly(old, now) }
}

/** Ids of the printed lines that a body rests on. */
const linesOf = ({ content }: Body): Set<string> =>
  new Set(
    content
      .flatMap((block) => (block.content ?? []).flatMap((run) => run.marks ?? []))
      .flatMap(({ type, attrs }) => (type === 'line' ? (attrs?.id ?? []) : [])),
  )

function compareBylines(before: ArticleContent, after: ArticleContent): StructureComparison['bylines'] {
  const [old, now] = [before, after].map(({ bylines }) => bylines.map(({ printed }) => printed)) as [string[], string[]]
  const kept = now.filter((printed) => old.includes(printed))
  const keptBefore = old.filter((printed) => now.includes(printed))
  return {
    added: now.filter((printed) => !old.includes(printed)),
    removed: old.filter((printed) => !now.includes(printed)),
    isReordered: kept.join('\n') !== keptBefore.join('\n'),
  }
}

/** Paragraphs that stand in both, but in another order. */
function countMoved(before: Body, after: Body): number {
  const changes = diffArrays(before.content.map(blockText), after.content.map(blockText))
  const removed = new Set(changes.flatMap(({ removed: is, value }) => (is ? value : [])))
  const added = changes.flatMap(({ added: is, value }) => (is ? value : []))
  return added.filter((text) => text.trim() !== '' && removed.has(text)).length
}

function countBlocks(blocks: readonly ComparedBlock[], moved: number): StructureComparison['blocks'] {
  const count = (is: (block: ComparedBlock) => boolean): number => blocks.filter(is).length
  const isWhole = ({ runs }: ComparedBlock, change: ComparedRun['change']): boolean =>
    runs.every((run) => run.change === change)
  const added = count((block) => block.start === 'added' && isWhole(block, 'added'))
  const removed = count((block) => block.start === 'removed' && isWhole(block, 'removed'))
  return {
    added: Math.max(0, added - moved),
    removed: Math.max(0, removed - moved),
    moved,
    split: count((block) => block.start === 'added' && !isWhole(block, 'added')),
    joined: count((block) => block.start === 'removed' && !isWhole(block, 'removed')),
    retyped: count(({ was }) => was !== null),
  }
}

const countRuns = (runs: readonly ComparedRun[], change: ComparedRun['change']): number =>
  runs.filter((run) => run.change === change).reduce((sum, { text }) => sum + [...text].length, 0)
