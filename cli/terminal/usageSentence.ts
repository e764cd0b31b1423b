import type { Command, CommanderError } from 'commander'
import { say } from './say.ts'

const keys = {
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.excessArguments': 'tooManyArguments',
} as const

/** What is wrong with a command as it was written, in the terminal's language, and where its help is. */
export function usageSentence(error: CommanderError, command: string): string {
  const key = error.code in keys ? keys[error.code as keyof typeof keys] : 'other'
  const name = /'([^']*)'/u.exec(error.message)?.[1] ?? error.message
  const help = ['galley', command, '--help'].filter(Boolean).join(' ')
  return `${say(`cli.usage.${key}`, { name, command })}\n${say('cli.usage.seeHelp', { help })}`
}

/** The words that were meant as a command: `publication add`. */
export function commandAsked(program: Command, words: readonly string[]): string {
  const [first, ...rest] = words
  const found = program.commands.find((command) => command.name() === first)
  return found ? [found.name(), commandAsked(found, rest)].filter(Boolean).join(' ') : ''
}
