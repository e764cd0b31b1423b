import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { readActor } from './readActor.ts'

/** The person of that name as an actor, for acts on their behalf without a session: the demo's. */
export async function findActor(name: string): Promise<Actor | null> {
  const user = await db().user.findUnique({ where: { name }, select: { id: true, tokenVersion: true } })
  return user && readActor(user.id, user.tokenVersion)
}
