import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Acting } from '../actor.ts'
import { findInPart, lockRun } from './findOldBylines.ts'
import { linkOldMentions } from './linkOldMentions.ts'
import { beginRun } from './oldBylinesRun.ts'

const queue = { system: 'queue' } as const

/** What a run over old articles came to: how many were gone through, what was found in them, and `seen`, bylines that waited. */
export type OldBylinesDone = Readonly<Record<'articles' | 'found' | 'linked' | 'seen', number>>

/** One run of the queue over old articles. Another transaction may be first: what is left is for the next try. */
export async function runOldBylines(publicationId: string): Promise<void> {
  const done = await runOverOld(queue, publicationId)
  if (isRefusal(done)) throw new Error(`The run over old bylines was refused: ${done.refused}`)
}

/**
 * Goes over all old articles of a publication once more: reads their texts again, gives printed bylines that have no mention
 * one, and links what waits and may be linked by rule. One that broke off is gone on with. How far it is can be read
 * meanwhile; run again, it finds nothing more. What it came to is an event.
 */
export async function runOverOld(acting: Acting, publicationId: string): Promise<OldBylinesDone | Refusal> {
  const runId = await beginRun(publicationId)
  for (let part: boolean | Refusal = true; part;) {
    part = await findInPart(acting, runId)
    if (isRefusal(part)) return part
  }
  const late = await linkOldMentions(acting, [publicationId])
  return isRefusal(late) ? late : endRun(acting, runId, late)
}

/** Ends a run, with what it came to, and tells it; one that another has ended is as it is. */
function endRun(acting: Acting, runId: string, late: Pick<OldBylinesDone, 'linked' | 'seen'>) {
  return act(acting, async (tx, tell): Promise<OldBylinesDone> => {
    const { finishedAt, publicationId, done: articles, found, ...run } = await lockRun(tx, runId)
    const linked = run.linked + (finishedAt ? 0 : late.linked)
    const now = { articles, found, linked, seen: late.seen }
    if (finishedAt) return now
    await tx.oldBylinesRun.update({ where: { id: runId }, data: { linked, finishedAt: new Date() } })
    const told = { objectKind: 'publication', objectId: publicationId, publicationId } as const
    await tell({ verb: 'oldBylinesLinked', ...told, details: now })
    return now
  })
}
