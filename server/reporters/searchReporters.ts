import type { ReporterChoice } from '#domain/reporters/reporterView.ts'
import { foldName } from '#domain/reporters/foldName.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { countMentions } from './countMentions.ts'
import type { Prisma } from '../database/generated/client.ts'
import { isStorable } from '#domain/text/isStorable.ts'

const most = 20

/**
 * Reporters to offer for a byline: by name, printed name or pinyin (`gu wan`); without words those who were printed
 * under `printed`. Those come first, then who signed most. For anyone with a desk.
 */
export async function searchReporters(
  actor: Actor,
  words: string,
  printed: string,
): Promise<readonly ReporterChoice[]> {
  const isOfDesk = actor.isAdministrator || Object.keys(actor.roles).length > 0
  if (!isOfDesk || !isStorable(words + printed)) return []
  const found = await db().reporter.findMany({
    where: { mergedIntoId: null, removedAt: null, OR: [...nameMatches(words.trim().slice(0, 100)), ...named(printed)] },
    take: most * 3,
    orderBy: { sortKey: 'asc' },
    include: { names: true, mergedHere: { select: { names: { select: { printed: true } } } } },
  })
  const articles = await countMentions(found.map(({ id }) => id))
  return found
    .map(({ id, displayName, organisation, kind, names, mergedHere }) => ({
      ...{ id, displayName, organisation, kind, articles: articles.get(id) ?? 0 },
      printedBefore: [names, ...mergedHere.map((merged) => merged.names)]
        .flat()
        .some((name) => name.printed === printed),
    }))
    .sort((a, b) => Number(b.printedBefore) - Number(a.printedBefore) || b.articles - a.articles)
    .slice(0, most)
}

function named(printed: string): Prisma.ReporterWhereInput[] {
  const own = { names: { some: { printed } } }
  return printed ? [own, { mergedHere: { some: own } }] : []
}

/**
 * Where a name (the one it is shown by is among them; folded as search does), an organisation or the pinyin holds these
 * words, or one of a record that was merged into this: who looks for a pen name finds whose it is.
 */
export function nameMatches(words: string): Prisma.ReporterWhereInput[] {
  const own = ownMatches(words)
  return own.length === 0 ? [] : [...own, { mergedHere: { some: { OR: own } } }]
}

function ownMatches(words: string): Prisma.ReporterWhereInput[] {
  if (!words) return []
  const folded = foldName(words)
  const syllables = words.toLowerCase().split(/\s+/u).join(' ')
  return [
    ...(folded ? [{ names: { some: { folded: { contains: folded } } } }] : []),
    { organisation: { contains: words, mode: 'insensitive' } },
    { sortKey: { contains: syllables } },
    { slug: { startsWith: syllables.replaceAll(' ', '-') } },
  ]
}
