import { db } from '../database/db.ts'

/** The ids of publications by their words in addresses; of all where none is asked for. */
export async function findPublicationIds(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const where = slugs.length > 0 ? { slug: { in: [...slugs] } } : {}
  const found = await db().publication.findMany({ where, select: { id: true, slug: true } })
  return new Map(found.map(({ id, slug }) => [slug, id]))
}
