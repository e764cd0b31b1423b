import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { readActor } from './readActor.ts'

/** Ids by the words that a person at the command line knows them by; null where there is none. */
export async function findUserId(name: string): Promise<string | null> {
  const user = await db().user.findUnique({ where: { name: name.trim().toLowerCase() }, select: { id: true } })
  return user?.id ?? null
}

export async function findPublicationId(slug: string): Promise<string | null> {
  const publication = await db().publication.findUnique({ where: { slug }, select: { id: true } })
  return publication?.id ?? null
}

/** The person of that name as an actor, for commands that act for them without a session: the demo, tests. */
export async function findActor(name: string): Promise<Actor | null> {
  const user = await db().user.findUnique({ where: { name }, select: { id: true, tokenVersion: true } })
  return user && readActor(user.id, user.tokenVersion)
}
