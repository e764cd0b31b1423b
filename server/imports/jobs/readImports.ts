import type { ImportRow, ImportView } from '#domain/imports/importJob.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../../database/db.ts'
import { importRow, importView, jobParts, loadJob } from './jobRow.ts'

const most = 100

/** A publication that files may be given for. */
export type ImportTarget = {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly language: string
}

/** The publications that the actor may import to, by title. */
export async function listImportTargets(actor: Actor): Promise<readonly ImportTarget[]> {
  const select = { id: true, slug: true, title: true, language: true } as const
  const all = await db().publication.findMany({ select, orderBy: { title: 'asc' } })
  return all.filter(({ id }) => may(actor, 'importIssue', id))
}

/** The last hundred imports to publications that the actor may import to, the latest first. */
export async function listImports(actor: Actor): Promise<readonly ImportRow[]> {
  const targets = await listImportTargets(actor)
  const jobs = await db().importJob.findMany({
    where: { publicationId: { in: targets.map(({ id }) => id) } },
    orderBy: { createdAt: 'desc' },
    take: most,
    include: jobParts,
  })
  const names = await namesOf(jobs.map(({ userId }) => userId))
  return jobs.map((job) => importRow(job, names.get(job.userId) ?? ''))
}

/** One import: what will become of its files, how far it is, what it had to guess. */
export async function readImport(actor: Actor, jobId: string): Promise<ImportView | Refusal> {
  const job = await loadJob(actor, jobId)
  if (isRefusal(job)) return job
  return importView(job, (await namesOf([job.userId])).get(job.userId) ?? '')
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await db().user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, displayName: true } })
  return new Map(users.map(({ id, displayName }) => [id, displayName]))
}
