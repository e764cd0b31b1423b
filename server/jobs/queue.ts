import { PgBoss } from 'pg-boss'
import { giveUpJob, runJob } from '../imports/jobs/runJob.ts'
import { openRuns } from '../reporters/oldBylinesRun.ts'
import { runOldBylines } from '../reporters/runOldBylines.ts'
import { db } from '../database/db.ts'
import { reportBug } from '../log/reportBug.ts'

const imports = 'imports'
const oldBylines = 'oldBylines'
/** Seconds after which a run that gives no sign of life counts as dead, and another one goes on. */
const heartbeatSeconds = 30
/** Of one run: a month of a daily with its images takes hours. */
const expireInSeconds = 24 * 3_600 - 1
/** How often a run that breaks is tried again. */
const retryLimit = 3
/** Milliseconds that a run has to come to its next page when the server ends. */
const farewell = 5_000

// Next makes modules anew at each reload while developing; the queue outlives them.
const kept = globalThis as typeof globalThis & { galleyQueue?: Promise<PgBoss> | undefined }

/**
 * Starts the queue on the database that Galley works with, in a schema of its own (`pgboss`), and sends again what was
 * waiting or running when the last server ended: running an import twice does it once (`runJob`).
 */
export function startQueue(): Promise<PgBoss> {
  kept.galleyQueue ??= openQueue()
  return kept.galleyQueue
}

/** Puts an import on the queue. Where the queue cannot be reached the job waits for the next start, and the log is told. */
export async function sendImport(jobId: string): Promise<void> {
  try {
    await (await startQueue()).send(imports, { jobId })
  } catch (error) {
    kept.galleyQueue = undefined
    reportBug(error, 'queue')
  }
}

/**
 * Has all old articles of these publications gone over for bylines, each in a run of its own. Asked again while one waits,
 * it is done once. False where the queue cannot be reached.
 */
export async function sendOldBylines(publicationIds: readonly string[]): Promise<boolean> {
  try {
    const boss = await startQueue()
    for (const id of publicationIds) await sendOldRun(boss, id)
    return true
  } catch (error) {
    kept.galleyQueue = undefined
    reportBug(error, 'queue')
    return false
  }
}

/** Lets what runs come to its next page, then ends the queue. */
export async function stopQueue(): Promise<void> {
  const open = kept.galleyQueue
  kept.galleyQueue = undefined
  state.isStopping = true
  await (await open)?.stop({ graceful: true, timeout: farewell })
}

const state = { isStopping: false }

async function openQueue(): Promise<PgBoss> {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set')
  state.isStopping = false
  const boss = new PgBoss({ connectionString, max: 3, schedule: false, application_name: 'galley-queue' })
  boss.on('error', (error) => reportBug(error, 'queue'))
  await boss.start()
  await boss.createQueue(imports, { heartbeatSeconds, expireInSeconds, retryLimit, retryDelay: 5 })
  await boss.work<ImportTask>(imports, { pollingIntervalSeconds: 1, includeMetadata: true }, async ([job]) => {
    if (job) await runTask(job.data, job.retryCount)
  })
  // `short`: of one publication one waits at most. Running it twice links nothing twice.
  await boss.createQueue(oldBylines, { policy: 'short', heartbeatSeconds, expireInSeconds, retryLimit, retryDelay: 5 })
  await boss.work<OldRunTask>(oldBylines, async ([job]) => {
    if (job) await runOldBylines(job.data.publicationId)
  })
  const open = await db().importJob.findMany({ where: { state: { in: ['waiting', 'running'] } }, select: { id: true } })
  for (const { id } of open) await boss.send(imports, { jobId: id })
  for (const publicationId of await openRuns()) await sendOldRun(boss, publicationId)
  return boss
}

type OldRunTask = { readonly publicationId: string }

const sendOldRun = (boss: PgBoss, publicationId: string) =>
  boss.send(oldBylines, { publicationId } satisfies OldRunTask, { singletonKey: publicationId })

type ImportTask = { readonly jobId: string }

/** What throws is tried again: by this server, or by the next one where this one ends. */
async function runTask({ jobId }: ImportTask, tries: number): Promise<void> {
  try {
    await runJob(jobId, () => state.isStopping)
  } catch (error) {
    reportBug(error, 'import')
    if (tries < retryLimit) throw error
    await giveUpJob(jobId)
  }
  if (state.isStopping) throw new Error('The server ended; the import goes on when it starts again.')
}
