import type { Command } from 'commander'
import type { ImportOptions } from '../acts/importFiles.ts'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function importCommand(program: Command): void {
  program
    .command('import')
    .description(say('cli.help.import'))
    .argument('<FILE...>', say('cli.help.importFiles'))
    .option('--publication <SLUG>', say('cli.help.importPublication'))
    .option('--date <DATE>', say('cli.help.importDate'))
    .option('--number <NUMBER>', say('cli.help.number'))
    .option('--edition <EDITION>', say('cli.help.edition'))
    .option('--encoding <ENCODING>', say('cli.help.encoding'))
    .option('--dry-run', say('cli.help.dryRun'))
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('../acts/importFiles.ts')
      tell(await importFiles(files, options))
    })
}
