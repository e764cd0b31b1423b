import type { BlockKind, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'

const wordless: readonly BlockKind[] = ['picture', 'rule', 'table']

/**
 * A page as a recogniser gives it that knows nothing of articles: its blocks from the top to the foot whatever they belong
 * to, and none of them called a headline or a caption.
 */
export function acrossArticles({ lines, blocks = [], ...page }: SourcePage): SourcePage {
  const runs: SourceLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run && run[0]?.block === line.block) run.push(line)
    else runs.push([line])
  }
  const side = (run: readonly SourceLine[], at: 0 | 1): number => Math.min(...run.map(({ box }) => box?.[at] ?? 0))
  const sorted = [...runs].sort((a, b) => side(a, 1) - side(b, 1) || side(a, 0) - side(b, 0))
  return {
    ...page,
    lines: sorted.flat().map((line, at) => ({ ...line, id: `p1l${at + 1}` })),
    blocks: blocks.map((block) => (wordless.includes(block.kind) ? block : { ...block, kind: 'text' })),
  }
}
