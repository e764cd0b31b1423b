import type { Command } from 'commander'
import { publicationPath } from '#domain/reader/addresses.ts'
import { commandLine } from '#server/actor.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { orFail } from '../outcome.ts'
import { withDatabase } from '../withDatabase.ts'
import { words } from '../words.ts'

type Options = {
  readonly slug: string
  readonly title: string
  readonly language?: string
  readonly timeZone?: string
  readonly reviewStages?: string
}

/** `galley publication add --slug … --title …` */
export function addPublicationCommands(program: Command): void {
  const publication = program.command('publication').description(words('publication'))
  publication
    .command('add')
    .description(words('publicationAdd'))
    .requiredOption('--slug <SLUG>', words('slug'))
    .requiredOption('--title <TITLE>', words('title'))
    .option('--language <TAG>', words('language'), 'zh-Hans')
    .option('--time-zone <ZONE>', words('timeZone'), 'Asia/Shanghai')
    .option('--review-stages <1-3>', words('reviewStages'), '1')
    .action(add)
}

async function add({ reviewStages, ...options }: Options): Promise<void> {
  const input = { ...options, reviewStages: Number(reviewStages) }
  await withDatabase(async () => orFail(await addPublication(commandLine, input)))
  console.log(words('publicationAdded', { title: options.title, path: publicationPath(options.slug) }))
}
