import { pino } from 'pino'

/** What of Prisma's errors is no value of a query. */
const plain = ['code', 'clientVersion'] as const

/**
 * An error as the log holds it. Prisma repeats a query with its values where the query is of the wrong shape: of its
 * message the last paragraph is kept, which says what is wrong, and of the stack where it happened.
 */
export function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const told = pino.stdSerializers.err(error)
  if (!error.name.startsWith('PrismaClient')) return told
  const stack = told.stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .join('\n')
  const kept = plain.flatMap((name) => (name in told ? [[name, told[name] as unknown]] : []))
  const message = told.message.trim().split('\n\n').at(-1)
  return { type: error.name, message, stack, ...(Object.fromEntries(kept) as object) }
}
