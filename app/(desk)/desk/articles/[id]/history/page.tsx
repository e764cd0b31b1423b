import { HistoryScreen } from '#components/history/HistoryScreen.tsx'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { readRevision } from '#server/articles/readRevision.ts'
import { deskActor } from '../../../../deskActor.ts'
import { orNotFound } from '../../../../orNotFound.ts'

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<{ readonly from?: string; readonly to?: string }>
}

/** The history of an article: who, when, why, and what changed between any two states of it. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const { from, to } = await searchParams
  const actor = await deskActor(`/desk/articles/${id}/history`)
  const view = orNotFound(await readArticle(actor, id))
  const latest = Math.max(...view.revisions.map(({ number }) => number))
  const newer = to && to !== 'now' ? Number(to) : null
  const older = from ? Number(from) : newer === null ? latest : Math.max(1, newer - 1)
  const before = orNotFound(await readRevision(actor, id, older))
  const after = newer === null ? null : await readRevision(actor, id, newer)
  return <HistoryScreen view={view} before={before} after={isRefusal(after) ? null : after} />
}
