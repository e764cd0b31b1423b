import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { mayAct, maySeeDesk } from '../../actor.ts'
import { db } from '../../database/db.ts'

/** Imports that a person has begun and not let run. */
const mostOpen = 20

/**
 * Begins an import to a publication: files may be given now, nothing is imported. Refuses another's publication as not found,
 * and a person who has twenty imports lying open.
 */
export async function openImport(actor: Actor, slug: string): Promise<{ readonly id: string } | Refusal> {
  const publication = await db().publication.findUnique({ where: { slug } })
  if (!publication || !maySeeDesk(actor, publication.id)) return refuse('unknownPublication', { slug })
  const publicationId = publication.id
  if (!mayAct(actor, 'importIssue', publicationId)) return refuse('roleMayNot')
  return act(actor, async (tx, tell) => {
    const open = { userId: actor.userId, state: { in: ['uploading', 'proposed'] as ('uploading' | 'proposed')[] } }
    if ((await tx.importJob.count({ where: open })) >= mostOpen) return refuse('importsOpen', { limit: mostOpen })
    const { id } = await tx.importJob.create({ data: { publicationId, userId: actor.userId } })
    await tell({ verb: 'importOpened', objectKind: 'import', objectId: id, publicationId })
    return { id }
  })
}
