import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { readActor } from './readActor.ts'

/** A person with their roles as they are now, for jobs that run in their name; null where the account is closed. */
export async function actorOf(userId: string): Promise<Actor | null> {
  const user = await db().user.findUnique({ where: { id: userId }, select: { tokenVersion: true } })
  return user && readActor(userId, user.tokenVersion)
}
