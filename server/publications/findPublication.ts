import { isStorable } from '#domain/text/isStorable.ts'
import { db } from '../database/db.ts'

type Found = { readonly publicationId: string; readonly title: string; readonly isDemo: boolean }

/** A publication by its word in addresses; null where there is none. For the command line, which may see all. */
export async function findPublication(slug: string): Promise<Found | null> {
  const found = isStorable(slug) ? await db().publication.findUnique({ where: { slug } }) : null
  return found && { publicationId: found.id, title: found.title, isDemo: found.isDemo }
}
