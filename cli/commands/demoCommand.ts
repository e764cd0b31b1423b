import type { Command } from 'commander'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description(say('cli.help.demo'))
    .helpCommand(false)
    .command('load')
    .description(say('cli.help.demoLoad'))
    .action(async () => {
      const { demoLoad } = await import('../acts/demoLoad.ts')
      tell(await demoLoad())
    })
}
