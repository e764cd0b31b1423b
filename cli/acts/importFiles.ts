import { isImageName } from '#domain/facsimiles/imageKind.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { commandLine } from '#server/actor.ts'
import { importIssue } from '#server/imports/importIssue.ts'
import { readFiles } from '../files/readFiles.ts'
import { problemSentence, refusalSentence } from '../terminal/sentences.ts'
import { say } from '../terminal/say.ts'
import { fail, isFailure, type Told } from '../terminal/told.ts'
import { withDatabase } from '../terminal/withDatabase.ts'

export type ImportOptions = {
  readonly publication: string
  readonly date: string
  readonly number?: string
  readonly edition?: string
}

/** `galley import`: what the import had to guess is said on stderr, and kept with the page. */
export async function importFiles(names: readonly string[], options: ImportOptions): Promise<Told> {
  const given = await readFiles(names)
  if (isFailure(given)) return given
  const files = given.filter(({ name }) => !isImageName(name))
  const images = given.filter(({ name }) => isImageName(name))
  const { publication: slug, date, number, edition } = options
  return withDatabase(async () => {
    const work = importIssue(commandLine, { publicationSlug: slug, date, number, edition, files, images })
    const imported = await waitFor(say('cli.wait.import', { count: files.length }), work)
    if (isRefusal(imported)) return fail(`${refusalSentence(imported)}\n${say('cli.done.nothingImported')}`)
    const { pages, lines, articles, problems } = imported
    const key = imported.unchanged ? 'cli.done.unchanged' : 'cli.done.imported'
    return {
      results: [say(key, { slug, date, pages, lines, articles })],
      remarks: problems.map((problem) => problemSentence(problem.code, problem)),
    }
  })
}
