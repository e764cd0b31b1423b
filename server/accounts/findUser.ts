import { isStorable } from '#domain/text/isStorable.ts'
import { db } from '../database/db.ts'

/** An account by the name that signs in, however it is written; null where there is none. For the command line. */
export async function findUser(written: string): Promise<{ readonly userId: string; readonly name: string } | null> {
  const name = written.trim().toLowerCase()
  const found = isStorable(name) ? await db().user.findUnique({ where: { name } }) : null
  return found && { userId: found.id, name: found.name }
}
