import { pino } from 'pino'
import { toldError } from './toldError.ts'

const log = pino({ name: 'galley', base: null, serializers: { err: toldError } })

/** Tells the log of what should not have happened, and where. Answers never hold it. */
export function reportBug(error: unknown, where: string): void {
  log.error({ err: error, where }, 'bug')
}
