import type { ImportState } from '#domain/imports/importJob.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import type { Acting } from '../../actor.ts'
import { clearJobFolder } from './jobFolder.ts'
import { toColumn } from './jobRow.ts'

type End = {
  readonly state: 'done' | 'failed' | 'cancelled'
  /** Why it failed. */
  readonly failure?: Refusal
  /** The states it may end in; in another one it is left alone. */
  readonly from: readonly ImportState[]
}

/** Ends an import and removes the files that waited. False where it was over already, or in none of the states named. */
export async function endJob(acting: Acting, jobId: string, { state, failure, from }: End): Promise<boolean> {
  const ended = await act(acting, async (tx, tell) => {
    const data = { state, finishedAt: new Date(), ...(failure ? { failure: toColumn(failure) } : {}) }
    const where = { id: jobId, state: { in: [...from] } }
    const [job] = await tx.importJob.updateManyAndReturn({ where, data, select: { publicationId: true } })
    if (!job) return refuse('importClosed')
    const verb = ({ done: 'importDone', failed: 'importFailed', cancelled: 'importCancelled' } as const)[state]
    const note = failure ? { details: { why: failure.refused } } : {}
    await tell({ verb, objectKind: 'import', objectId: jobId, publicationId: job.publicationId, ...note })
    return true
  })
  if (ended === true) await clearJobFolder(jobId)
  return ended === true
}
