import { may, type Act, type Actor } from '#domain/rights/rights.ts'
import type { OneShown } from '#domain/reporters/authorityRefusal.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db, type Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'

/** The publications in which the actor may do this. */
export async function publicationsOf(actor: Actor, act: Act): Promise<string[]> {
  if (!actor.isAdministrator) return Object.keys(actor.roles).filter((id) => may(actor, act, id))
  return (await db().publication.findMany({ select: { id: true } })).map(({ id }) => id)
}

/** May they do it anywhere? Records belong to the whole installation; who has no part in any desk knows of none. */
export const mayAnywhere = (actor: Actor, act: Act): boolean =>
  actor.isAdministrator || Object.keys(actor.roles).some((id) => may(actor, act, id))

/** A record with all that is shown as it. */
export type LoadedReporter = OneShown & { readonly slug: string; readonly version: number }

/** Changes to who is one with whom happen one after another. */
export const lockAuthority = async (tx: Transaction): Promise<void> =>
  void (await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('galley reporters'))`)

/** A record, for a change by someone who may keep reporters wherever its bylines stand. */
export async function loadKept(tx: Transaction, actor: Actor, id: string): Promise<LoadedReporter | Refusal> {
  if (!mayAnywhere(actor, 'readDesk')) return refuse('notFound')
  if (!mayAnywhere(actor, 'keepReporters')) return refuse('roleMayNot')
  const row = isId(id)
    ? await tx.reporter.findUnique({
        where: { id },
        include: { mergedInto: { select: { displayName: true } }, mergedHere: { select: { id: true } } },
      })
    : null
  if (!row || row.removedAt) return refuse('reporterUnknown')
  const ids = [id, ...row.mergedHere.map((one) => one.id)]
  const { displayName, slug, version } = row
  if (await isBeyond(tx, actor, ids)) return refuse('reporterElsewhere', { name: displayName })
  return { id, displayName, slug, version, ids, mergedInto: row.mergedInto?.displayName ?? null }
}

async function isBeyond(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<boolean> {
  const signsIn = await tx.mentionStanding.findMany({
    where: { reporterId: { in: [...ids] } },
    distinct: ['publicationId'],
    select: { publicationId: true },
  })
  return signsIn.some(({ publicationId }) => !may(actor, 'keepReporters', publicationId))
}
