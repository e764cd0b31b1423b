import { auditColumns, type AuditFilter, type AuditRow, type AuditView } from '#domain/audit/auditView.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { unparse } from 'papaparse'
import { countExport } from '../accounts/countExport.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import type { Prisma } from '../database/generated/client.ts'

const perPage = 100
/** The most rows of one export; a longer time is exported in parts. */
const mostExported = 10_000

/** One page of the audit, the latest first: of the publications that the actor may audit, or of all, server-wide. */
export async function readAudit(actor: Actor, filter: AuditFilter): Promise<AuditView | Refusal> {
  const scope = scopeOf(actor)
  if (!scope) return refuse('notFound')
  const rows = await readRows(whereOf(scope, filter), perPage + 1)
  const [verbs, people, publications] = await Promise.all([
    db().event.groupBy({ by: ['verb'], where: scope, orderBy: { verb: 'asc' } }),
    listActors(actor),
    db().publication.findMany({
      where: actor.isAdministrator ? {} : { id: { in: auditable(actor) } },
      select: { id: true, title: true },
      take: 500,
    }),
  ])
  const shown = rows.slice(0, perPage)
  const next = rows.length > perPage ? (shown.at(-1)?.id ?? null) : null
  return { rows: shown, next, verbs: verbs.map(({ verb }) => verb), people, publications }
}

/** The same as a file: CSV that spreadsheets open, or JSON. */
export async function exportAudit(
  actor: Actor,
  filter: AuditFilter,
  form: 'csv' | 'json',
): Promise<{ readonly text: string; readonly isWhole: boolean } | Refusal> {
  const scope = scopeOf(actor)
  if (!scope) return refuse('notFound')
  const tooOften = await countExport(actor.userId)
  if (tooOften) return tooOften
  const rows = await readRows(whereOf(scope, filter), mostExported + 1)
  const kept = rows.slice(0, mostExported)
  const isWhole = rows.length <= mostExported
  if (form === 'json') return { text: JSON.stringify({ isWhole, events: kept }, null, 1), isWhole }
  // A cell that begins like a formula would be run by a spreadsheet.
  const text = unparse(kept, { columns: [...auditColumns], escapeFormulae: true })
  return { text: `\uFEFF${text}\r\n`, isWhole }
}

const auditable = (actor: Actor): string[] => Object.keys(actor.roles).filter((id) => may(actor, 'readAudit', id))

function scopeOf(actor: Actor): Prisma.EventWhereInput | null {
  if (actor.isAdministrator) return {}
  const ids = auditable(actor)
  return ids.length > 0 ? { publicationId: { in: ids } } : null
}

function whereOf(scope: Prisma.EventWhereInput, filter: AuditFilter): Prisma.EventWhereInput {
  const { publicationId, verb, userId, articleId, from, to, before } = filter
  const after = dayStart(from)
  const until = dayStart(to)
  return {
    AND: [
      scope,
      publicationId ? { publicationId } : {},
      verb ? { verb } : {},
      userId ? { OR: [{ actorId: userId }, { objectKind: 'user', objectId: userId }] } : {},
      articleId ? { articleId } : {},
      after ? { at: { gte: after } } : {},
      until ? { at: { lt: new Date(until.getTime() + 86_400_000) } } : {},
      before ? { id: { lt: BigInt(before) } } : {},
    ],
  }
}

function dayStart(date: string | null): Date | null {
  const at = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? null : at
}

async function readRows(where: Prisma.EventWhereInput, take: number): Promise<AuditRow[]> {
  const events = await db().event.findMany({ where, orderBy: { id: 'desc' }, take })
  const userIds = [...new Set(events.flatMap((event) => [event.actorId ?? [], accountOf(event) ?? []].flat()))]
  const paperIds = [...new Set(events.flatMap(({ publicationId }) => publicationId ?? []))]
  const [users, papers] = await Promise.all([
    db().user.findMany({ where: { id: { in: userIds } }, select: { id: true, displayName: true } }),
    db().publication.findMany({ where: { id: { in: paperIds } }, select: { id: true, title: true } }),
  ])
  const names = new Map(users.map(({ id, displayName }) => [id, displayName]))
  const titles = new Map(papers.map(({ id, title }) => [id, title]))
  return events.map((event) => ({
    id: String(event.id),
    at: event.at.toISOString(),
    who: event.actorId && (names.get(event.actorId) ?? event.actorId),
    verb: event.verb,
    objectKind: event.objectKind,
    objectId: event.objectId,
    object: names.get(accountOf(event) ?? '') ?? null,
    publication: event.publicationId && (titles.get(event.publicationId) ?? event.publicationId),
    articleId: event.articleId,
    note: event.note,
    details: event.details === null ? null : JSON.stringify(event.details),
  }))
}

const accountOf = (event: { readonly objectKind: string; readonly objectId: string }): string | null =>
  event.objectKind === 'user' && isId(event.objectId) ? event.objectId : null

async function listActors(actor: Actor): Promise<AuditView['people']> {
  const users = await db().user.findMany({
    where: actor.isAdministrator ? {} : { memberships: { some: { publicationId: { in: auditable(actor) } } } },
    orderBy: { displayName: 'asc' },
    take: 500,
    select: { id: true, displayName: true },
  })
  return users.map(({ id, displayName }) => ({ userId: id, displayName }))
}
