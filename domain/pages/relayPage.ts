import { assemble } from '#domain/assembly/assemble.ts'
import type { Assembly } from '#domain/assembly/assembly.ts'
import type { AssemblyOptions } from '#domain/assembly/assemblyOptions.ts'
import { placementsOf, type Placement } from '#domain/assembly/placements.ts'
import type { SourcePage } from '#domain/source/sourcePage.ts'
import { articleTaken, fixedArticle, segmentOfStretch, type ComposedArticle } from './composeLayout.ts'
import { stretchesOf, type Aside, type LaidArticle, type LaidPart, type PageLayout, type Stretch } from './layout.ts'
import { overlaps } from './refusedRepairs.ts'

/** A page assembled again: how it is laid, and what was made of the articles that were not kept, by id. */
export type RelaidPage = { readonly layout: PageLayout; readonly made: ReadonlyMap<string, ComposedArticle> }

/**
 * Assembles a page again around what stays: the articles that are kept, and what people set aside. An article made anew
 * takes the id of the one that held most of its characters, so that history and address go with the text. Lines are named
 * as the page names them (`p1l12`).
 */
export function relayPage(
  page: SourcePage,
  before: PageLayout,
  kept: ReadonlySet<string>,
  {
    newId,
    ...known
  }: Pick<AssemblyOptions, 'rejected' | 'rejectedRules' | 'stated'> & { readonly newId: () => string },
): RelaidPage {
  const stays = before.articles.filter(({ id }) => kept.has(id))
  const setAside = before.aside.filter(({ byHand }) => byHand)
  const aside = setAside.flatMap(({ stretch, reason }) =>
    reason === 'blank' ? [] : [{ segment: segmentOfStretch(stretch), reason }],
  )
  const assembly = assemble([page], { ...known, fixed: { articles: stays.map(fixedArticle), aside } })
  const taken = [...stays.flatMap(stretchesOf), ...setAside.map(({ stretch }) => stretch)]
  const free = placementsOf(assembly).flatMap((place) => without(place, taken))
  const ids = idsOf(assembly, free, before, { kept, newId })
  const laid = assembly.articles.flatMap((article, at): LaidArticle[] => {
    if (article.fixed !== undefined) return stays.filter(({ id }) => id === article.fixed)
    const parts = partsOf(free.filter((place) => place.article === at))
    return parts.length === 0 ? [] : [{ id: ids[at] ?? '', parts, confidence: article.confidence, byHand: false }]
  })
  const loose = free.flatMap(({ article, reason, line, from, to }): Aside[] =>
    article === null ? [{ stretch: { line, from, to }, reason: reason ?? 'unknown', byHand: false }] : [],
  )
  const articles = withUnseen(laid, stays, before)
  const standing = new Set(laid.map(({ id }) => id))
  const made = assembly.articles.flatMap((_, at): [string, ComposedArticle][] => {
    const id = ids[at] ?? ''
    return standing.has(id) && !kept.has(id) ? [[id, articleTaken(assembly, at)]] : []
  })
  const { zones, readings, added } = before
  return { layout: { articles, aside: [...loose, ...setAside], zones, readings, added }, made: new Map(made) }
}

/** What of a placement nothing has taken. */
function without(place: Placement, taken: readonly Stretch[]): Placement[] {
  let left: Placement[] = [place]
  for (const one of taken)
    left = left.flatMap((rest) =>
      overlaps(rest, one)
        ? [
            { ...rest, to: Math.max(rest.from, one.from) },
            { ...rest, from: Math.min(rest.to, one.to) },
          ].filter(({ from, to }) => from < to)
        : [rest],
    )
  return left
}

function partsOf(places: readonly Placement[]): LaidPart[] {
  const byPart = Map.groupBy(places, ({ part, partIndex }) => `${part} ${partIndex}`)
  return [...byPart.values()]
    .map((own) => own.toSorted((a, b) => a.order - b.order || a.from - b.from))
    .toSorted((a, b) => (a[0]?.partIndex ?? 0) - (b[0]?.partIndex ?? 0))
    .map((own) => ({
      part: own[0]?.part ?? 'body',
      stretches: own.map(({ line, from, to }) => ({ line, from, to })),
    }))
}

/** Ids for the articles made anew, by their place: those that share most characters first; null for the kept. */
function idsOf(
  assembly: Assembly,
  free: readonly Placement[],
  before: PageLayout,
  { kept, newId }: { readonly kept: ReadonlySet<string>; readonly newId: () => string },
): readonly (string | null)[] {
  const old = before.articles.filter(({ id }) => !kept.has(id)).map((one) => ({ id: one.id, own: stretchesOf(one) }))
  const pairs = assembly.articles.flatMap(({ fixed }, at) => {
    const places = fixed === undefined ? free.filter(({ article }) => article === at) : []
    return old.map(({ id, own }) => ({ at, id, shared: sharedBy(places, own) })).filter(({ shared }) => shared > 0)
  })
  const ids = new Map<number, string>()
  const used = new Set<string>()
  for (const { at, id } of pairs.sort((a, b) => b.shared - a.shared || a.at - b.at)) {
    if (ids.has(at) || used.has(id)) continue
    ids.set(at, id)
    used.add(id)
  }
  return assembly.articles.map(({ fixed }, at) => (fixed === undefined ? (ids.get(at) ?? newId()) : null))
}

function sharedBy(places: readonly Placement[], own: readonly Stretch[]): number {
  const byLine = Map.groupBy(own, ({ line }) => line)
  return places.reduce(
    (sum, place) =>
      sum +
      (byLine.get(place.line) ?? []).reduce(
        (all, { from, to }) => all + Math.max(0, Math.min(to, place.to) - Math.max(from, place.from)),
        0,
      ),
    0,
  )
}

/** A kept article that has no line on this page any more stays behind the one it stood behind. */
function withUnseen(laid: readonly LaidArticle[], stays: readonly LaidArticle[], before: PageLayout): LaidArticle[] {
  const all = [...laid]
  for (const one of stays)
    if (!all.includes(one)) {
      const above = before.articles[before.articles.indexOf(one) - 1]?.id
      all.splice(all.findIndex(({ id }) => id === above) + 1, 0, one)
    }
  return all
}
