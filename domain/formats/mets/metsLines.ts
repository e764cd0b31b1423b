import type { StatedArticle } from '#domain/source/sourcePage.ts'
import type { Anchor } from '../layout/layPage.ts'
import type { ArticlePlan } from './metsArticles.ts'

type Lines = StatedArticle['lines'][number][]
/** Lines found so far, by plan and by place of the area in it. */
export type FoundLines = Map<ArticlePlan, Map<number, Lines>>

/** Where each id first and last stands among a file's lines. */
function stretches(anchors: readonly Anchor[]): Map<string, [first: number, last: number]> {
  const found = new Map<string, [number, number]>()
  for (const [at, { ids }] of anchors.entries())
    for (const id of ids) {
      const known = found.get(id)
      if (known) known[1] = at
      else found.set(id, [at, at])
    }
  return found
}

/** Finds the lines that plans point at in one file. The ids of words and blocks need not be kept afterwards. */
export function findLines(
  file: string,
  anchors: readonly Anchor[],
  plans: readonly ArticlePlan[],
  found: FoundLines,
): void {
  const places = stretches(anchors)
  for (const plan of plans)
    for (const [at, area] of plan.areas.entries()) {
      if (area.file !== file || area.begin === null) continue
      const first = places.get(area.begin)
      const last = places.get(area.end ?? area.begin) ?? first
      if (!first || !last) continue
      const lines = anchors.slice(first[0], last[1] + 1).map(({ line }) => ({ line, part: area.part }))
      const own = found.get(plan) ?? new Map<number, Lines>()
      found.set(plan, own.set(at, [...(own.get(at) ?? []), ...lines]))
    }
}

/** The articles whose lines were found, in the order planned; a line stands once, in the first that names it. */
export function statedOf(plans: readonly ArticlePlan[], found: FoundLines): StatedArticle[] {
  const taken = new Set<string>()
  return plans.flatMap((plan) => {
    const { areas, ...rest } = plan
    const lines = areas
      .flatMap((_, at) => found.get(plan)?.get(at) ?? [])
      .filter(({ line }) => !taken.has(line) && taken.add(line))
    return lines.length > 0 ? [{ ...rest, lines }] : []
  })
}
