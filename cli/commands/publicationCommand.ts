import type { Command } from 'commander'
import type { PublicationOptions } from '../acts/publicationAdd.ts'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function publicationCommand(program: Command): void {
  program
    .command('publication')
    .description(say('cli.help.publication'))
    .helpCommand(false)
    .command('add')
    .description(say('cli.help.publicationAdd'))
    .requiredOption('--slug <SLUG>', say('cli.help.slug'))
    .requiredOption('--title <TITLE>', say('cli.help.title'))
    .option('--language <TAG>', say('cli.help.language'))
    .option('--time-zone <ZONE>', say('cli.help.timeZone'))
    .option('--review-stages <COUNT>', say('cli.help.reviewStages'))
    .option('--images-public', say('cli.help.imagesPublic'))
    .action(async (options: PublicationOptions) => {
      const { publicationAdd } = await import('../acts/publicationAdd.ts')
      tell(await publicationAdd(options))
    })
}
