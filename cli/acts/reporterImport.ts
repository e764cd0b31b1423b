import { isRefusal, refuse } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { findActor } from '#server/accounts/findActor.ts'
import { importAuthority } from '#server/reporters/exchange/importAuthority.ts'
import { readFiles } from '../files/readFiles.ts'
import { say } from '../terminal/say.ts'
import { refusalSentence } from '../terminal/sentences.ts'
import { fail, isFailure, refused, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

/** `galley reporter import`: says what it would change, or does it and says what it did; what was not taken, for stderr. */
export async function reporterImport(
  name: string,
  { as, dryRun = false }: { readonly as: string; readonly dryRun?: boolean },
): Promise<Told> {
  const files = await readFiles([name])
  if (isFailure(files)) return files
  const [file] = files
  if (!file) return refused(refuse('fileEmpty', { file: name }))
  return withDatabase(async () => {
    const actor = await findActor(as)
    if (!actor) return fail(say('cli.done.userUnknown', { name: as }))
    const looked = await importAuthority(actor, file, null)
    if (isRefusal(looked)) return refused(looked)
    const remarks = looked.rows.flatMap(({ line, name: of, refusal }) =>
      refusal ? [say('cli.done.reporterRefused', { line, name: of, why: refusalSentence(refusal) })] : [],
    )
    if (dryRun) return { results: [say('cli.done.reportersWould', looked.counts)], remarks }
    const taken = await waitFor(say('cli.wait.reporters'), importAuthority(actor, file, looked.digest))
    return isRefusal(taken) ? refused(taken) : { results: [say('cli.done.reportersTaken', taken.counts)], remarks }
  })
}
