import { randomBytes } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { uploadLimits, type UploadLimits } from '#domain/imports/importJob.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../../database/db.ts'
import { jobFolder } from './jobFolder.ts'
import { filesOf, loadJob, type ReceivedFile } from './jobRow.ts'
import { countUpload } from './uploadRate.ts'

export type GivenUpload = {
  /** As the person has it, with its folders. */
  readonly path: string
  readonly stream: AsyncIterable<Uint8Array> | null
  /** As the request states it; null where it does not. */
  readonly size: number | null
}

const longestPath = 1_000

/**
 * Takes one file of an import straight to disk: memory does not grow with it. Refuses what is over the limits as soon as that
 * is known, a name that leads out of its folder, and an import that no longer takes files; nothing of the file stays then.
 */
export async function receiveFile(
  actor: Actor,
  jobId: string,
  upload: GivenUpload,
  limits: UploadLimits = uploadLimits,
): Promise<{ readonly size: number } | Refusal> {
  const job = await loadJob(actor, jobId)
  if (isRefusal(job)) return job
  if (job.state !== 'uploading') return refuse('importClosed')
  if (!isPath(upload.path)) return refuse('invalidInput', { field: 'path' })
  const files = filesOf(job)
  if (files.length >= limits.files) return refuse('uploadTooMany', { limit: limits.files })
  const room = Math.min(limits.file, limits.all - files.reduce((sum, { size }) => sum + size, 0))
  const tooLarge = refuse('uploadTooLarge', { file: upload.path, limit: Math.floor(limits.file / 2 ** 20) })
  if ((upload.size ?? 0) > room) return tooLarge
  const busy = await countUpload(actor.userId, upload.size ?? 0)
  if (busy) return busy
  const name = randomBytes(9).toString('base64url')
  const place = path.join(jobFolder(jobId), name)
  const size = await writeStream(place, upload.stream, room)
  const kept = size !== null && (await addFile(jobId, { name, path: upload.path, size }, limits))
  if (size === null || !kept) await rm(place, { force: true })
  if (size === null) return tooLarge
  return kept ? { size } : refuse('importClosed')
}

/** Nothing is ever written under this name; it is read for what it says of its page. */
function isPath(given: string): boolean {
  if (given === '' || given.length > longestPath || !isStorable(given) || given.startsWith('/')) return false
  return given.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** The bytes written; null where there were more than `most`, or the sender broke off: then nothing stays. */
async function writeStream(place: string, stream: GivenUpload['stream'], most: number): Promise<number | null> {
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
  const file = await open(place, 'wx', 0o600)
  let size = 0
  try {
    for await (const chunk of stream ?? []) {
      size += chunk.byteLength
      if (size > most) return null
      await file.writeFile(chunk)
    }
    await file.sync()
    return size
  } catch (error) {
    await rm(place, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** Several files of one import may arrive at once: the row itself counts. */
async function addFile(jobId: string, file: ReceivedFile, { all, files }: UploadLimits): Promise<boolean> {
  const added = await db().$executeRaw`
    UPDATE "ImportJob" SET "files" = "files" || ${JSON.stringify([file])}::jsonb
    WHERE "id" = ${jobId}::uuid AND "state" = 'uploading' AND jsonb_array_length("files") < ${files}
      AND (SELECT coalesce(sum((one->>'size')::bigint), 0) FROM jsonb_array_elements("files") one) + ${file.size} <= ${all}`
  return added > 0
}
