import type { Command } from 'commander'
import type { UserOptions } from '../acts/userAdd.ts'
import type { SecondFactorOptions } from '../acts/userSecondFactor.ts'
import { say } from '../terminal/say.ts'
import { tell } from '../terminal/told.ts'

export function userCommand(program: Command): void {
  const user = program.command('user').description(say('cli.help.user')).helpCommand(false)
  user
    .command('add')
    .description(say('cli.help.userAdd'))
    .argument('<NAME>', say('cli.help.name'))
    .requiredOption('--display-name <NAME>', say('cli.help.displayName'))
    .option('--role <SLUG:ROLE>', say('cli.help.role'), (role: string, before: string[] = []) => [...before, role])
    .option('--administrator', say('cli.help.administrator'))
    .option('--email <ADDRESS>', say('cli.help.email'))
    .option('--password-stdin', say('cli.help.passwordStdin'))
    .action(async (name: string, options: UserOptions) => {
      const { userAdd } = await import('../acts/userAdd.ts')
      tell(await userAdd(name, options))
    })
  user
    .command('password')
    .description(say('cli.help.userPassword'))
    .argument('<NAME>', say('cli.help.name'))
    .option('--password-stdin', say('cli.help.passwordStdin'))
    .action(async (name: string, options: Pick<UserOptions, 'passwordStdin'>) => {
      const { userPassword } = await import('../acts/userPassword.ts')
      tell(await userPassword(name, options))
    })
  user
    .command('second-factor')
    .description(say('cli.help.userSecondFactor'))
    .argument('<NAME>', say('cli.help.name'))
    .option('--remove', say('cli.help.removeFactor'))
    .option('--reason <TEXT>', say('cli.help.reason'))
    .action(async (name: string, options: SecondFactorOptions) => {
      const { userSecondFactor } = await import('../acts/userSecondFactor.ts')
      tell(await userSecondFactor(name, options))
    })
}
