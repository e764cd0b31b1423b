import path from 'node:path'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { openPlaces, type OpenedGiven } from '../given/openGiven.ts'
import { jobFolder } from './jobFolder.ts'
import type { ReceivedFile } from './jobRow.ts'

/** Opens the files of an import under the names that the person knows. One file alone is named: it is read or refused. */
export async function openUploaded(jobId: string, files: readonly ReceivedFile[]): Promise<OpenedGiven | Refusal> {
  const isNamed = files.length === 1
  const places = files.map(({ name, path: known }) => ({
    place: path.join(jobFolder(jobId), name),
    name: known,
    isNamed,
  }))
  const opened = await openPlaces(places)
  return isRefusal(opened) ? opened : { ...opened, inOrder: false }
}
