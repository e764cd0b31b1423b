import type { Command } from 'commander'
import { waitFor } from '#scripts/bootstrap/waitFor.mjs'
import { commandLine } from '#server/actor.ts'
import { importIssue } from '#server/imports/importIssue.ts'
import { orFail } from '../outcome.ts'
import { readFiles } from '../readFiles.ts'
import { withDatabase } from '../withDatabase.ts'
import { problemText, words } from '../words.ts'

type Options = {
  readonly publication: string
  readonly date: string
  readonly number?: string
  readonly edition?: string
}

/** `galley import --publication SLUG --date YYYY-MM-DD FILE…` */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(words('import'))
    .requiredOption('--publication <SLUG>', words('importPublication'))
    .requiredOption('--date <DATE>', words('date'))
    .option('--number <N>', words('number'))
    .option('--edition <E>', words('edition'))
    .argument('<FILE...>', words('assembleFiles'))
    .action(importFiles)
}

async function importFiles(paths: readonly string[], { publication, ...options }: Options): Promise<void> {
  const files = await readFiles(paths)
  const input = { publicationSlug: publication, ...options, files }
  const imported = await withDatabase(async () =>
    orFail(await waitFor(words('storing'), importIssue(commandLine, input))),
  )
  for (const problem of imported.problems) console.error(problemText(problem))
  const { unchanged, pages, lines, articles } = imported
  const { date } = options
  console.log(unchanged ? words('importUnchanged', { date }) : words('imported', { date, pages, lines, articles }))
}
