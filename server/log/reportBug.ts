import { pino } from 'pino'

const log = pino({ name: 'galley', base: null })

/** Tells the log of what should not have happened, and where. Answers never hold it. */
export function reportBug(error: unknown, where: string): void {
  log.error({ err: error, where }, 'bug')
}
