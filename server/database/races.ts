import { Prisma } from './generated/client.ts'

/** Unique constraint · write conflict or deadlock · row gone meanwhile. */
const raceCodes: readonly string[] = ['P2002', 'P2034', 'P2025']

/** True where the database refused a write because another transaction was first. */
export function isRace(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && raceCodes.includes(error.code)
}
