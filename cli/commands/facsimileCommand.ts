import type { Command } from 'commander'
import type { FacsimileOptions } from '../acts/facsimileAdd.ts'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function facsimileCommand(program: Command): void {
  program
    .command('facsimile')
    .description(say('cli.help.facsimile'))
    .helpCommand(false)
    .command('add')
    .description(say('cli.help.facsimileAdd'))
    .argument('<FILE>', say('cli.help.facsimileFile'))
    .requiredOption('--publication <SLUG>', say('cli.help.toPublication'))
    .requiredOption('--date <DATE>', say('cli.help.date'))
    .requiredOption('--page <LABEL>', say('cli.help.page'))
    .option('--edition <EDITION>', say('cli.help.edition'))
    .action(async (file: string, options: FacsimileOptions) => {
      const { facsimileAdd } = await import('../acts/facsimileAdd.ts')
      tell(await facsimileAdd(file, options))
    })
}
