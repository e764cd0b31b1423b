import type { SystemActor } from '../../actor.ts'
import { db } from '../../database/db.ts'
import { endJob } from './endJob.ts'

const importer: SystemActor = { system: 'importer' }
const patience = 7 * 24 * 3_600_000

/** Cancels imports that were begun a week ago and never let run, so that their files do not lie there for ever. */
export async function cancelAbandoned(now: Date): Promise<number> {
  const open = { in: ['uploading', 'proposed'] as ('uploading' | 'proposed')[] }
  const createdAt = { lt: new Date(now.getTime() - patience) }
  const old = await db().importJob.findMany({ where: { state: open, createdAt }, select: { id: true } })
  for (const { id } of old) await endJob(importer, id, { state: 'cancelled', from: open.in })
  return old.length
}
