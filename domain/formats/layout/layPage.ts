import type { BlockKind, Box, SourceBlock, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { linesDown } from './linesDown.ts'

/** A line before it has its place on the page; `ids` are those that the source gives to it and to its words. */
export type DraftLine = Omit<SourceLine, 'id' | 'block'> & { readonly ids: readonly string[] }

/** A block before it has its place; `ids` are its own and those of what it stands in. */
export type DraftBlock = {
  readonly ids: readonly string[]
  readonly kind: BlockKind
  readonly box: Box | null
  /** In the reading order that the source states; null where it states none. */
  readonly order: number | null
  readonly lines: readonly DraftLine[]
}

export type DraftPage = Omit<SourcePage, 'lines' | 'blocks'> & { readonly blocks: readonly DraftBlock[] }

/** A line's id in the issue, and all that the source calls it by, in the order written in the source. */
export type Anchor = { readonly ids: readonly string[]; readonly line: string }

/** Blocks go in the order stated, those that it does not name come last, in the order written. */
const byOrder = (one: DraftBlock, other: DraftBlock): number => {
  const [mine, theirs] = [one.order ?? Infinity, other.order ?? Infinity]
  return mine === theirs ? 0 : mine - theirs
}

/** Gives every line its id and its block; blocks that share a name get one of their own. */
export function layPage(draft: DraftPage, ordinal: number): { readonly page: SourcePage; readonly anchors: Anchor[] } {
  const { blocks: drafts, ...rest } = draft
  const down = linesDown(drafts)
  const lines: SourceLine[] = []
  const blocks: SourceBlock[] = []
  const laid = new Map<DraftLine, string>()
  const names = new Set<string>()
  for (const block of [...drafts].sort(byOrder)) {
    const wanted = block.ids.at(-1) ?? ''
    const id = wanted === '' || names.has(wanted) ? `block ${blocks.length + 1}` : wanted
    names.add(id)
    const { kind, box } = block
    blocks.push({ id, kind, box, order: block.order === null ? null : blocks.length })
    for (const line of block.lines) {
      const { ids: _, ...kept } = line
      laid.set(line, `p${ordinal}l${lines.length + 1}`)
      const own = down.has(line) ? { ...kept, vertical: true as const } : kept
      lines.push({ id: `p${ordinal}l${lines.length + 1}`, ...own, block: id })
    }
  }
  const anchors = drafts.flatMap(({ ids, lines: own }) =>
    own.map((line): Anchor => ({ ids: [...ids, ...line.ids], line: laid.get(line) ?? '' })),
  )
  return { page: { ...rest, lines, blocks }, anchors }
}
