import type { MergePreview } from '#domain/reporters/reporterView.ts'
import { mergeRefusal } from '#domain/reporters/authorityRefusal.ts'
import { reporterPath } from '#domain/reader/addresses.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { thePublic } from '../reader/outlook.ts'
import { listPublicArticles, publicArticleRow } from '../reader/publicArticles.ts'
import { distinctPairs } from './mergeReporters.ts'
import { readReporterRows } from './reporterRows.ts'
import { loadKept, type LoadedReporter } from './reporterScope.ts'

const mostShown = 50

/** What a merge would change for the public, and whether it would be refused. Changes nothing. */
export function previewMerge(
  actor: Actor,
  { fromId, intoId }: { readonly fromId: string; readonly intoId: string },
): Promise<MergePreview | Refusal> {
  return act(actor, async (tx) => {
    const from = await loadKept(tx, actor, fromId)
    if (isRefusal(from)) return from
    const into = await loadKept(tx, actor, intoId)
    if (isRefusal(into)) return into
    const refusal = mergeRefusal(from, into, await distinctPairs(tx, [...from.ids, ...into.ids]))
    return refusal ?? preview(tx, from, into)
  })
}

async function preview(tx: Transaction, from: LoadedReporter, into: LoadedReporter): Promise<MergePreview> {
  const ids = [...from.ids]
  const [counted] = await tx.$queryRaw<{ articleCount: number }[]>`SELECT count(*)::int AS "articleCount"
    FROM (${changedArticles(ids)}) c`
  const latest = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM (${changedArticles(ids)}) c ORDER BY c."date" DESC, c."id" LIMIT ${mostShown}`
  const [noticed] = await tx.$queryRaw<{ noticeCount: number }[]>`
    SELECT count(DISTINCT "articleId")::int AS "noticeCount" FROM "MentionStanding"
    WHERE "reporterId" = ANY(${ids}::uuid[]) AND "isPrinted"`
  const shown = await listPublicArticles({ ids: latest.map(({ id }) => id) })
  return {
    from: await placed(from),
    into: await placed(into),
    articles: shown.map((article) => {
      const { path, title, date } = publicArticleRow(article)
      return { path, title, date }
    }),
    articleCount: counted?.articleCount ?? 0,
    noticeCount: noticed?.noticeCount ?? 0,
  }
}

/**
 * The articles before the public that these records sign, with their days. The public sees the published revision: a
 * byline that is not in it reads as it did. No text is read: an agency signs a good part of all there is.
 */
const changedArticles = (reporterIds: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT a."id", i."date" FROM "MentionStanding" s JOIN "Mention" m ON m."id" = s."mentionId"
  JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId"
  JOIN "Revision" r ON r."id" = a."publishedRevisionId"
  WHERE s."reporterId" = ANY(${[...reporterIds]}::uuid[]) AND ${thePublic.issues} AND ${thePublic.articles}
    AND r."bylines" @> jsonb_build_array(jsonb_build_object('key', m."key"))`

async function placed({ id, slug }: LoadedReporter): Promise<MergePreview['from']> {
  const [row] = await readReporterRows([id])
  if (!row) throw new Error(`A reporter loaded for a merge has no row: ${id}`)
  return { ...row, path: reporterPath(slug) }
}
