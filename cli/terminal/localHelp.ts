import { Help, type Command } from 'commander'
import { say } from './say.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': say('cli.help.usageTitle'),
  'Arguments:': say('cli.help.argumentsTitle'),
  'Options:': say('cli.help.optionsTitle'),
  'Commands:': say('cli.help.commandsTitle'),
}
const plain = new Help()

/** Lets a program and the commands made in it speak the terminal's language, and leave ending to the caller. */
export function localHelp(program: Command): Command {
  return program
    .helpOption('-h, --help', say('cli.help.help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => inWords(plain.commandUsage(command)),
      subcommandTerm: (command) => inWords(plain.subcommandTerm(command)),
    })
}

const inWords = (usage: string): string =>
  usage.replace('[options]', say('cli.help.optionsWord')).replace('[command]', say('cli.help.commandWord'))
