import type { Command } from 'commander'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function assembleCommand(program: Command): void {
  program
    .command('assemble')
    .description(say('cli.help.assemble'))
    .argument('<FILE...>', say('cli.help.assembleFiles'))
    .option('--json', say('cli.help.json'))
    .option('--out <FILE>', say('cli.help.out'))
    .option('--encoding <ENCODING>', say('cli.help.encoding'))
    .action(async (files: string[], options: { json?: boolean; out?: string; encoding?: string }) => {
      const { assembleFiles } = await import('../acts/assembleFiles.ts')
      tell(await assembleFiles(files, options))
    })
}
