import { isRefusal, refuse } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { commandLine } from '#server/actor.ts'
import { keepFacsimile } from '#server/facsimiles/keepFacsimile.ts'
import { findPage } from '#server/pages/findPage.ts'
import { readFiles } from '../files/readFiles.ts'
import { say } from '../terminal/say.ts'
import { isFailure, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

export type FacsimileOptions = {
  readonly publication: string
  readonly date: string
  readonly page: string
  readonly edition?: string
}

/** `galley facsimile add` */
export async function facsimileAdd(name: string, options: FacsimileOptions): Promise<Told> {
  const files = await readFiles([name])
  if (isFailure(files)) return files
  const [file = { name, bytes: new Uint8Array() }] = files
  const { publication: publicationSlug, page: label, date, edition } = options
  return withDatabase(async () => {
    const pageId = await findPage({ publicationSlug, date, edition, label })
    if (!pageId) return refused(refuse('notFound'))
    const kept = await waitFor(say('cli.wait.facsimile'), keepFacsimile(commandLine, { pageId, file }))
    if (isRefusal(kept)) return refused(kept)
    const { width, height, unchanged } = kept
    const key = unchanged ? 'cli.done.facsimileUnchanged' : 'cli.done.facsimileKept'
    return { results: [say(key, { label, file: file.name, width, height })] }
  })
}
