import type { MergePreview } from '#domain/reporters/reporterView.ts'
import { mergeRefusal } from '#domain/reporters/authorityRefusal.ts'
import { reporterPath } from '#domain/reader/addresses.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { bylinesOf } from '../articles/contentRow.ts'
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
  const signed = await tx.mentionStanding.findMany({
    where: { reporterId: { in: [...from.ids] } },
    select: { articleId: true, isPrinted: true, mention: { select: { key: true } } },
  })
  const keysOf = Map.groupBy(signed, ({ articleId }) => articleId)
  const all = await listPublicArticles({ ids: [...keysOf.keys()] })
  // The public sees the published revision: a byline that is not in it reads as it did.
  const shown = all.filter(({ id, publishedRevision }) => {
    const keys = new Set((keysOf.get(id) ?? []).map(({ mention }) => mention.key))
    return publishedRevision !== null && bylinesOf(publishedRevision).some(({ key }) => keys.has(key))
  })
  return {
    from: await placed(from),
    into: await placed(into),
    articles: shown.slice(0, mostShown).map((article) => {
      const { path, title, date } = publicArticleRow(article)
      return { path, title, date }
    }),
    articleCount: shown.length,
    noticeCount: new Set(signed.filter(({ isPrinted }) => isPrinted).map(({ articleId }) => articleId)).size,
  }
}

async function placed({ id, slug }: LoadedReporter): Promise<MergePreview['from']> {
  const [row] = await readReporterRows([id])
  if (!row) throw new Error(`A reporter loaded for a merge has no row: ${id}`)
  return { ...row, path: reporterPath(slug) }
}
