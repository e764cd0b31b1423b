import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Acting } from '../actor.ts'
import { db } from '../database/db.ts'
import { findOldBylines, type OldBylinesFound } from './findOldBylines.ts'
import { linkOldMentions } from './linkOldMentions.ts'
import { beginRun, tellRun } from './oldBylinesRun.ts'

const queue = { system: 'queue' } as const

/** What a run over old articles came to: `seen` are bylines that waited. */
export type OldBylinesDone = OldBylinesFound & { readonly seen: number }

/** One run of the queue over old articles. Another transaction may be first: what is left is for the next try. */
export async function runOldBylines(publicationIds: readonly string[]): Promise<void> {
  for (const publicationId of publicationIds) {
    const done = await runOverOld(queue, publicationId)
    if (isRefusal(done)) throw new Error(`The run over old bylines was refused: ${done.refused}`)
  }
}

/**
 * Goes over all old articles of a publication once more: reads their texts again, gives printed bylines that have no mention
 * one, and links what waits and may be linked by rule. How far it is can be read meanwhile; what it came to is an event.
 */
export async function runOverOld(acting: Acting, publicationId: string): Promise<OldBylinesDone | Refusal> {
  const runId = await beginRun(publicationId)
  const before = await db().oldBylinesRun.findUniqueOrThrow({ where: { id: runId } })
  const found = await findOldBylines(acting, publicationId, (now) => tellRun(runId, now, before))
  if (isRefusal(found)) return found
  const late = await linkOldMentions(acting, [publicationId])
  if (isRefusal(late)) return late
  const now = { ...found, linked: found.linked + late.linked }
  await tellRun(runId, now, before)
  await db().oldBylinesRun.update({ where: { id: runId }, data: { finishedAt: new Date() } })
  await act(acting, async (_, tell): Promise<{ readonly told: true }> => {
    const told = { objectKind: 'publication', objectId: publicationId, publicationId } as const
    await tell({ verb: 'oldBylinesLinked', ...told, details: { seen: late.seen, ...now } })
    return { told: true }
  })
  return { ...now, seen: late.seen }
}
