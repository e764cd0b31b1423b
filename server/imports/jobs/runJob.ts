import type { ImportOutcome } from '#domain/imports/importJob.ts'
import type { ProposedIssue } from '#domain/imports/proposal.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { actorOf } from '../../accounts/actorOf.ts'
import type { SystemActor } from '../../actor.ts'
import { db, type Transaction } from '../../database/db.ts'
import { importProposed } from '../importProposed.ts'
import type { IssueImported, ImportWatch } from '../imported.ts'
import type { OpenedGiven } from '../given/openGiven.ts'
import { endJob } from './endJob.ts'
import { filesOf, jobParts, outcomesOf, proposalOf } from './jobRow.ts'
import { openUploaded } from './openUploaded.ts'

/** Galley itself, where nobody can be named. */
const importer: SystemActor = { system: 'importer' }

/**
 * Runs an import that waits, in the name of who gave the files and with their rights as they are now. Each issue is written
 * whole, together with the note that it was, so that a run which breaks off anywhere can be run again, by another server too:
 * issues that stand are passed over. A job that is over, or was never started, is left alone.
 * @param isStopping the server is about to end: stop at the next page and let another run go on
 */
export async function runJob(jobId: string, isStopping: Run['isStopping'] = () => false): Promise<void> {
  const job = await takeJob(jobId)
  const proposal = job && proposalOf(job)
  if (!job || !proposal) return
  const fail = (failure: Refusal) => endJob(importer, jobId, { state: 'failed', failure, from: ['running'] })
  const actor = await actorOf(job.userId)
  if (!actor) return void (await fail(refuse('roleMayNot')))
  const opened = await openUploaded(jobId, filesOf(job))
  if (isRefusal(opened)) return void (await fail(opened))
  try {
    const run = { jobId, actor, slug: job.publication.slug, opened, isStopping }
    const refusal = await runIssues(run, proposal.issues)
    if (await isStopping()) return
    if (refusal) await fail(refusal)
    else await endJob(actor, jobId, { state: 'done', from: ['running'] })
  } catch (error) {
    // Cancelled meanwhile: its files are gone.
    if (await isRunning(jobId)) throw error
  } finally {
    opened.close()
  }
}

/** Gives an import up that breaks again and again, for a reason that only the log tells. */
export async function giveUpJob(jobId: string): Promise<void> {
  await endJob(importer, jobId, { state: 'failed', failure: refuse('importBroke'), from: ['waiting', 'running'] })
}

const isRunning = async (id: string): Promise<boolean> =>
  (await db().importJob.count({ where: { id, state: 'running' } })) > 0

/** The import, running now; null where it is over or was never started. */
async function takeJob(jobId: string) {
  const where = { id: jobId, state: { in: ['waiting', 'running'] as ('waiting' | 'running')[] } }
  const found = await db().importJob.findFirst({ where, include: jobParts })
  if (!found) return null
  const standing = outcomesOf(found).reduce((sum, one) => sum + (one?.pages ?? 0), 0)
  const data = { state: 'running' as const, pagesDone: Math.min(standing, found.pagesTotal) }
  const { count } = await db().importJob.updateMany({ where, data })
  return count > 0 ? found : null
}

type Run = {
  readonly jobId: string
  readonly actor: Actor
  readonly slug: string
  readonly opened: OpenedGiven
  readonly isStopping: () => boolean | Promise<boolean>
}

/** The issues that do not stand yet, one after another; the first refusal stops. */
async function runIssues(run: Run, issues: readonly ProposedIssue[]): Promise<Refusal | null> {
  const stands = async (at: number): Promise<boolean> => {
    const job = await db().importJob.findUnique({ where: { id: run.jobId }, select: { outcomes: true } })
    return Boolean(job && outcomesOf(job)[at])
  }
  for (const [at, issue] of issues.entries()) {
    if (await stands(at)) continue
    if (await run.isStopping()) return null
    const done = await importProposed(run.actor, run.slug, issue, run.opened.files, watchOf(run, at, issue))
    // Another run of the same import may have been first.
    if (isRefusal(done) && !(await stands(at))) return done
  }
  return null
}

function watchOf({ jobId, isStopping }: Run, at: number, { date, edition }: ProposedIssue): ImportWatch {
  return {
    pagesKept: async (count) => {
      const kept = await db().$executeRaw`
        UPDATE "ImportJob" SET "pagesDone" = least("pagesDone" + ${count}::int, "pagesTotal")
        WHERE "id" = ${jobId}::uuid AND "state" = 'running'`
      return kept > 0 && !(await isStopping())
    },
    written: (tx, done) => writeOutcome(tx, jobId, at, { done, date: date ?? '', edition }),
  }
}

type Written = { readonly done: IssueImported; readonly date: string; readonly edition: string }

/** In the transaction that writes the issue. Refuses where the import was cancelled, or another run was first. */
async function writeOutcome(tx: Transaction, jobId: string, at: number, written: Written): Promise<Refusal | null> {
  const { done, date, edition } = written
  const { issueId, unchanged, pages, lines, articles, beside } = done
  const outcome: ImportOutcome = { issueId, date, edition, unchanged, pages, lines, articles, beside }
  const count = await tx.$executeRaw`
    UPDATE "ImportJob" SET "issueId" = ${issueId}::uuid,
      "problems" = "problems" || ${JSON.stringify(done.problems)}::jsonb,
      "outcomes" = jsonb_set("outcomes", ${[String(at)]}::text[], ${JSON.stringify(outcome)}::jsonb)
    WHERE "id" = ${jobId}::uuid AND "state" = 'running' AND "outcomes"->${at}::int = 'null'::jsonb`
  return count > 0 ? null : refuse('importCancelled')
}
