import { z } from 'zod'
import type { SourceBlock, SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import { blockKinds } from '#domain/source/sourcePage.ts'
import { laidPartNames } from '#domain/pages/layout.ts'
import type { Transaction } from '../database/db.ts'
import type { LoadedLayout } from './loadLayout.ts'
import { sourcePages } from './sourcePages.ts'

const box = z.tuple([z.number(), z.number(), z.number(), z.number()])
const blocksSchema = z.array(
  z.object({ id: z.string(), kind: z.enum(blockKinds), box: box.nullable(), order: z.number().nullable() }),
) satisfies z.ZodType<SourceBlock[]>
const part = z.enum(laidPartNames).exclude(['columnTag']).nullable()
const statedSchema = z.array(
  z.object({
    ...{ id: z.string(), title: z.string().nullable(), authors: z.array(z.string()) },
    lines: z.array(z.object({ line: z.string(), part })),
    advertisement: z.literal(true).exactOptional(),
  }),
) satisfies z.ZodType<StatedArticle[]>

/**
 * A page as it was received and with the lines that were added to it, read back from its rows for the assembly, and the
 * articles that its source states.
 */
export async function readSourcePage(
  tx: Transaction,
  sourceId: string,
  { rows, sizes }: Pick<LoadedLayout, 'rows' | 'sizes'>,
  keys: ReadonlyMap<string, string>,
): Promise<{ readonly page: SourcePage; readonly stated: readonly StatedArticle[] }> {
  const source = await tx.source.findUniqueOrThrow({ where: { id: sourceId } })
  const own = [...rows.values()].filter(({ pageId }) => pageId === source.pageId)
  const [received] = sourcePages(own, keys, sizes)
  const { fileName, width, height } = source
  const size = width !== null && height !== null ? { width, height } : null
  const blocks = blocksSchema.parse(source.blocks)
  const page = { source: fileName, label: null, lines: received?.lines ?? [], size }
  const stated = statedSchema.parse(source.stated).map((article) => ({
    ...article,
    lines: article.lines.map(({ line, part: as }) => ({ line: keys.get(line) ?? line, part: as })),
  }))
  return { page: blocks.length > 0 ? { ...page, blocks } : page, stated }
}
