import type { BodyBlock } from '#domain/body/nodes.ts'

/** What neighbouring blocks make together on a reader's page: one poem, one figure, one list, one table; else one block. */
export type BodyGroup = {
  readonly kind: 'block' | 'verse' | 'figure' | 'list' | 'table'
  readonly blocks: readonly BodyBlock[]
}

const kinds: Partial<Record<BodyBlock['type'], BodyGroup['kind']>> = {
  verse: 'verse',
  caption: 'figure',
  listItem: 'list',
  tableRow: 'table',
}

/** Groups a body's blocks in their order; every block is in one group. Captions stand one to a figure. */
export function bodyGroups(blocks: readonly BodyBlock[]): readonly BodyGroup[] {
  const groups: { kind: BodyGroup['kind']; blocks: BodyBlock[] }[] = []
  for (const block of blocks) {
    const kind = kinds[block.type] ?? 'block'
    const last = groups.at(-1)
    if (last?.kind === kind && kind !== 'block' && kind !== 'figure') last.blocks.push(block)
    else groups.push({ kind, blocks: [block] })
  }
  return groups
}
