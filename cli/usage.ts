import type { Command, CommanderError } from 'commander'
import { words } from './words.ts'

const known = [
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'unknownOption',
  'unknownCommand',
  'excessArguments',
  'invalidArgument',
] as const

/** What is wrong with how a command was written, in the language of the terminal. */
export function usageText(error: CommanderError): string {
  const kind = known.find((one) => `commander.${one}` === error.code) ?? 'other'
  const what = /'([^']+)'/u.exec(error.message)?.[1] ?? ''
  return words(`usage.${kind}`, { what })
}

const headings: Readonly<Record<string, 'usage' | 'arguments' | 'options' | 'commands'>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
}

/** Lets a command and those below it speak the language of the terminal, and throw instead of ending the process. */
export function speakAtHome(command: Command): void {
  command.exitOverride().configureOutput({ outputError: () => undefined })
  command.helpOption('-h, --help', words('help'))
  if (command.commands.length > 0) command.helpCommand('help [COMMAND]', words('helpCommand'))
  command.configureHelp({ styleTitle: (title) => (headings[title] ? words(`headings.${headings[title]}`) : title) })
  command.commands.forEach(speakAtHome)
}
