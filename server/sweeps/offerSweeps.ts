import { maySee, type Actor } from '#domain/rights/rights.ts'
import { bodyHits } from '#domain/sweep/bodyHits.ts'
import { repeatedChanges, type RepeatedChange } from '#domain/sweep/repeatedChanges.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Body } from '#domain/body/nodes.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { changedBodies } from './changedBodies.ts'

/** A sweep that is offered: what was corrected again and again, and in how many places of the issue it still stands. */
export type OfferedSweep = RepeatedChange & { readonly open: number }

const mostOffered = 20

/** Sweeps to offer over an issue, from what editors of its publication changed lately. */
export async function offerSweeps(
  actor: Actor,
  issueId: string,
): Promise<{ readonly offers: readonly OfferedSweep[] } | Refusal> {
  const issue = isId(issueId) ? await db().issue.findUnique({ where: { id: issueId } }) : null
  if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
  const changes = repeatedChanges(await changedBodies(issue.publicationId))
  if (changes.length === 0) return { offers: [] }
  const drafts = await db().draft.findMany({
    where: { article: { issueId, goneAt: null, deskState: 'correcting' } },
    select: { body: true },
  })
  const offers = changes.map((change): OfferedSweep => {
    const open = drafts.reduce((sum, { body }) => sum + bodyHits(bodyOf(body), change.words).length, 0)
    return { ...change, open }
  })
  return { offers: offers.filter(({ open }) => open > 0).slice(0, mostOffered) }
}

const bodyOf = (kept: unknown): Body => kept as Body
