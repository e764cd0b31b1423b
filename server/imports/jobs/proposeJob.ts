import type { ImportAnswers } from '#domain/imports/importJob.ts'
import type { ImportProposal } from '#domain/imports/proposal.ts'
import type { Problem } from '#domain/source/sourcePage.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { act } from '../../act.ts'
import { proposeGiven } from '../proposeGiven.ts'
import { endJob } from './endJob.ts'
import { filesOf, loadJob, toColumn } from './jobRow.ts'
import { openUploaded } from './openUploaded.ts'

/**
 * Says what the files of an import will become, with what the person said of them so far; may be asked again and again until
 * the import begins. Nothing of an issue is written. Files that are refused as a whole (a ZIP that leads out of itself, is
 * locked, or lies about its size) end the import, and nothing of them stays.
 */
export async function proposeJob(
  actor: Actor,
  jobId: string,
  answers: ImportAnswers,
): Promise<ImportProposal | Refusal> {
  const job = await loadJob(actor, jobId)
  if (isRefusal(job)) return job
  if (job.state !== 'uploading' && job.state !== 'proposed') return refuse('importClosed')
  if (filesOf(job).length === 0) return refuse('nothingToImport')
  const looked = await look(actor, jobId, { files: filesOf(job), publication: job.publication.slug, answers })
  if (isRefusal(looked)) {
    await endJob(actor, jobId, { state: 'failed', failure: looked, from: ['uploading', 'proposed'] })
    return looked
  }
  const { proposal, problems } = looked
  const data = {
    ...{ state: 'proposed' as const, proposal: toColumn(proposal), answers: toColumn(answers) },
    problems: problems.map(toColumn),
  }
  const written = await act(actor, async (tx, tell) => {
    const open = { id: jobId, state: { in: ['uploading', 'proposed'] as ('uploading' | 'proposed')[] } }
    const { count } = await tx.importJob.updateMany({ where: open, data })
    if (count === 0) return refuse('importClosed')
    const { publicationId } = job
    await tell({ verb: 'importProposed', objectKind: 'import', objectId: jobId, publicationId })
    return true
  })
  return isRefusal(written) ? written : proposal
}

type Given = {
  readonly files: ReturnType<typeof filesOf>
  readonly publication: string
  readonly answers: ImportAnswers
}
type Looked = { readonly proposal: ImportProposal; readonly problems: readonly Problem[] }

async function look(actor: Actor, jobId: string, given: Given): Promise<Looked | Refusal> {
  const opened = await openUploaded(jobId, given.files)
  if (isRefusal(opened)) return opened
  try {
    const { publication, answers } = given
    const proposal = await proposeGiven(actor, opened.files, { publication, ...answers, inOrder: false })
    return isRefusal(proposal) ? proposal : { proposal, problems: opened.problems }
  } finally {
    opened.close()
  }
}
