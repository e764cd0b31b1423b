import { z } from 'zod'
import type { IssueSchedule, LeftBehind } from '#domain/issues/issueView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../../database/db.ts'
import type { Publishable } from '../publishableArticles.ts'
import { missingArticles } from './missingArticles.ts'
import { scheduleRefusal } from './scheduleIssue.ts'

type Scheduled = {
  readonly id: string
  readonly publicationId: string
  readonly publication: { readonly timeZone: string }
}

/** The hour an issue waits for, what would hold it up, and what became of the last hour where nothing went out at it. */
export async function readIssueSchedule(
  actor: Actor,
  { id: issueId, publicationId, publication }: Scheduled,
  publishable: Publishable,
): Promise<IssueSchedule> {
  const last = await db().schedule.findFirst({ where: { issueId }, orderBy: { createdAt: 'desc' } })
  const waits = last?.state === 'waiting'
  const by = waits ? await db().user.findUnique({ where: { id: last.byId }, select: { displayName: true } }) : null
  return {
    timeZone: publication.timeZone,
    refusal: scheduleRefusal(actor, publicationId, publishable, waits),
    waiting: waits
      ? {
          dueAt: last.dueAt.toISOString(),
          by: by?.displayName ?? '',
          missing: await missingArticles(db(), last.bound, publishable),
        }
      : null,
    refused: last?.state === 'refused' ? { dueAt: last.dueAt.toISOString(), ...readOutcome(last.outcome) } : null,
  }
}

const refusalShape = z.object({ refused: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) })
const whyShape = refusalShape.partial({ values: true }).transform((why) => why as Refusal)
const outcomeShape = z.object({
  why: whyShape,
  missing: z.array(z.object({ id: z.string(), title: z.string(), why: whyShape })),
})

function readOutcome(outcome: unknown): { readonly why: Refusal; readonly missing: readonly LeftBehind[] } {
  const read = outcomeShape.safeParse(outcome)
  return read.success ? read.data : { why: refuse('approvalGone'), missing: [] }
}
