import { isStorable } from '#domain/text/isStorable.ts'
import { db } from '../database/db.ts'

/** An account by the name that signs in, however it is written; null where there is none. For the command line. */
export async function findUser(written: string): Promise<{ readonly userId: string; readonly name: string } | null> {
  const name = written.trim().toLowerCase()
  const found = isStorable(name) ? await db().user.findUnique({ where: { name } }) : null
  return found && { userId: found.id, name: found.name }
}

/** The account of a name as it is kept; null where there is none, or none can have it. */
export const findByName = async (name: string) =>
  /^[a-z0-9._-]+$/.test(name) ? db().user.findUnique({ where: { name } }) : null
