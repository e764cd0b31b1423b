import type { Command } from 'commander'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function reporterCommand(program: Command): void {
  const reporter = program.command('reporter').description(say('cli.help.reporter')).helpCommand(false)
  reporter
    .command('export')
    .description(say('cli.help.reporterExport'))
    .argument('<FILE>', say('cli.help.exchangeFile'))
    .action(async (file: string) => {
      const { reporterExport } = await import('../acts/reporterExport.ts')
      tell(await reporterExport(file))
    })
  reporter
    .command('import')
    .description(say('cli.help.reporterImport'))
    .argument('<FILE>', say('cli.help.exchangeFile'))
    .requiredOption('--as <NAME>', say('cli.help.as'))
    .option('--dry-run', say('cli.help.exchangeDryRun'))
    .action(async (file: string, options: { readonly as: string; readonly dryRun?: boolean }) => {
      const { reporterImport } = await import('../acts/reporterImport.ts')
      tell(await reporterImport(file, options))
    })
  reporter
    .command('old')
    .description(say('cli.help.reporterOld'))
    .option('--publication <SLUG>', say('cli.help.ofPublication'), (slug: string, before: string[] = []) => [
      ...before,
      slug,
    ])
    .action(async (options: { readonly publication?: readonly string[] }) => {
      const { reporterOld } = await import('../acts/reporterOld.ts')
      tell(await reporterOld(options.publication ?? []))
    })
}
