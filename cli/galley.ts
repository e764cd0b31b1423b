import { Command } from 'commander'

const galley = new Command('galley')

await galley.parseAsync()
