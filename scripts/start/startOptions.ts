import { parseArgs } from 'node:util'
import { Trouble } from '../bootstrap/Trouble.mjs'

/** What a person says behind `npm start --`. */
export interface StartOptions {
  /** The demo, also in a database of one's own. */
  readonly demo: boolean
  /** No demo, also in the embedded database. */
  readonly empty: boolean
  readonly help: boolean
}

const flag = { type: 'boolean', default: false } as const

/** @throws Trouble when an option is unknown or two contradict each other */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { demo, empty, help } = parse(args)
  if (demo && empty) throw new Trouble('demoAndEmpty')
  return { demo, empty, help }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { demo: flag, empty: flag, help: { ...flag, short: 'h' } } }).values
  } catch {
    throw new Trouble('optionUnknown', { options: args.join(' ') })
  }
}
