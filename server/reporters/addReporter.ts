import type { NewReporter } from '#domain/reporters/bylineChoice.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { nameRow } from './nameRow.ts'
import { slugOfName } from './sortKey.ts'
import { sortKeys } from './sortKeys.ts'

type ReporterRow = Prisma.ReporterGetPayload<object>

/** Makes a reporter of a name that was printed; namesakes get addresses of their own (`lin-xi`, `lin-xi-2`). */
export async function addReporter(
  tx: Transaction,
  tell: Tell,
  { id, displayName, kind, organisation, note }: NewReporter,
): Promise<ReporterRow | Refusal> {
  if (!isStorable([displayName, organisation, note].join('\n'))) return refuse('invalidInput', { field: 'displayName' })
  const known = id ? await tx.reporter.findUnique({ where: { id } }) : null
  if (known) return known.removedAt || known.mergedIntoId ? refuse('reporterUnknown') : known
  const reporter = await tx.reporter.create({
    data: {
      ...(id ? { id } : {}),
      ...{ displayName, kind, ...sortKeys(displayName), organisation: organisation || null, note: note || null },
      slug: await freeSlug(tx, slugOfName(displayName)),
      names: { create: nameRow(displayName) },
      ...(organisation ? { affiliations: { create: { organisation } } } : {}),
    },
  })
  await tell({ verb: 'reporterAdded', objectKind: 'reporter', objectId: reporter.id, details: { displayName } })
  return reporter
}

async function freeSlug(tx: Transaction, wanted: string): Promise<string> {
  const like = { where: { slug: { startsWith: wanted } }, select: { slug: true } }
  const taken = [...(await tx.reporter.findMany(like)), ...(await tx.reporterRedirect.findMany(like))]
  return numberedSlug(wanted, new Set(taken.map(({ slug }) => slug)))
}

/** The wanted word for an address, or with the first number that is free: `lin-xi`, `lin-xi-2`. */
export function numberedSlug(wanted: string, taken: { has(slug: string): boolean }): string {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(slug)) return slug
  }
}
