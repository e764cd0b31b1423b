import { countPages } from '#domain/imports/importJob.ts'
import { isSettled } from '#domain/imports/proposeImport.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { sendImport } from '../../jobs/queue.ts'
import { endJob } from './endJob.ts'
import { loadJob, proposalOf } from './jobRow.ts'

/** Lets an import run, as it was proposed. Refuses one whose needed questions are open. */
export async function startJob(actor: Actor, jobId: string): Promise<{ readonly started: true } | Refusal> {
  const job = await loadJob(actor, jobId)
  if (isRefusal(job)) return job
  const proposal = proposalOf(job)
  if (job.state !== 'proposed' || !proposal) return refuse('importClosed')
  if (!isSettled(proposal)) return refuse('importNotSettled')
  const pagesTotal = proposal.issues.reduce((sum, issue) => sum + countPages(issue), 0)
  const outcomes = proposal.issues.map(() => null)
  const started = await act(actor, async (tx, tell) => {
    const where = { id: jobId, state: 'proposed' as const }
    const { count } = await tx.importJob.updateMany({ where, data: { state: 'waiting', pagesTotal, outcomes } })
    if (count === 0) return refuse('importClosed')
    await tell({ verb: 'importStarted', objectKind: 'import', objectId: jobId, publicationId: job.publicationId })
    return { started: true } as const
  })
  // The row is what counts: where the queue cannot be reached now, the next start of the server sends it again.
  if (!isRefusal(started)) await sendImport(jobId)
  return started
}

/** Ends an import that is not over. What runs stops at its next page; an issue that was written before stays. */
export async function cancelJob(actor: Actor, jobId: string): Promise<{ readonly cancelled: true } | Refusal> {
  const job = await loadJob(actor, jobId)
  if (isRefusal(job)) return job
  const from = ['uploading', 'proposed', 'waiting', 'running'] as const
  return (await endJob(actor, jobId, { state: 'cancelled', from })) ? { cancelled: true } : refuse('importClosed')
}
