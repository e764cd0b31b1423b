import { reporterKinds, type ReporterKind } from '#domain/reporters/proposals.ts'
import { reportersPerList, type ReporterList, type ReporterOrder } from '#domain/reporters/reporterView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { mayAnywhere } from './reporterScope.ts'
import { readReporterRows } from './reporterRows.ts'
import { nameMatches } from './searchReporters.ts'

const last = { sort: 'asc', nulls: 'last' } as const
const keysOf: Readonly<Record<ReporterOrder, Prisma.ReporterOrderByWithRelationInput[]>> = {
  pinyin: [],
  strokes: [{ strokeKey: last }],
  latin: [{ latinKey: last }],
}

/** Records in the order asked for, a hundred at a time, for anyone with a desk. */
export async function listReporters(
  actor: Actor,
  asked: { readonly words: string; readonly kind: string; readonly order?: ReporterOrder; readonly from: number },
): Promise<ReporterList | Refusal> {
  if (!mayAnywhere(actor, 'readDesk')) return refuse('notFound')
  const words = isStorable(asked.words) ? asked.words.trim().slice(0, 100) : ''
  const kind = reporterKinds.find((one): one is ReporterKind => one === asked.kind)
  const where = {
    ...{ mergedIntoId: null, removedAt: null },
    ...(kind ? { kind } : {}),
    ...(words ? { OR: nameMatches(words) } : {}),
  }
  const from = Math.max(0, Math.trunc(asked.from) || 0)
  const [total, ids] = await Promise.all([
    db().reporter.count({ where }),
    db().reporter.findMany({
      where,
      orderBy: [...keysOf[asked.order ?? 'pinyin'], { sortKey: 'asc' }, { id: 'asc' }],
      skip: from,
      take: reportersPerList,
      select: { id: true },
    }),
  ])
  const rows = await readReporterRows(ids.map(({ id }) => id))
  return { rows, total, from, mayKeep: mayAnywhere(actor, 'keepReporters') }
}
