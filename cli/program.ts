import { Command } from 'commander'
import { assembleCommand } from './commands/assembleCommand.ts'
import { demoCommand } from './commands/demoCommand.ts'
import { facsimileCommand } from './commands/facsimileCommand.ts'
import { importCommand } from './commands/importCommand.ts'
import { publicationCommand } from './commands/publicationCommand.ts'
import { reporterCommand } from './commands/reporterCommand.ts'
import { userCommand } from './commands/userCommand.ts'
import { localHelp } from './terminal/localHelp.ts'
import { say } from './terminal/say.ts'

/** The `galley` command with all that is under it. What a command needs is loaded when it is asked for. */
export function galleyProgram(): Command {
  const program = localHelp(new Command('galley').description(say('cli.help.galley')))
  assembleCommand(program)
  importCommand(program)
  facsimileCommand(program)
  publicationCommand(program)
  userCommand(program)
  reporterCommand(program)
  demoCommand(program)
  return program.addHelpText('after', `\n${say('cli.help.after')}`)
}
