import { isActRefused, refuseAct, type ActRefusal } from '../actRefusal.ts'
import type { AsideReason, LaidPartName, PageLayout, PrintedLines, Stretch } from '../layout.ts'
import { isOpen } from '../placeInBody.ts'
import { inOrder, putParts, type PartToPut } from '../putStretches.ts'
import { takeStretches, type TakenRun } from '../takeStretches.ts'
import { tidyLayout } from '../tidyLayout.ts'

/** Sets stretches aside with a reason; `unknown` leaves them unaccounted for. */
export function setAside(
  lines: PrintedLines,
  layout: PageLayout,
  stretches: readonly Stretch[],
  reason: AsideReason,
): PageLayout | ActRefusal {
  const taken = takeStretches(layout, stretches)
  if (isActRefused(taken)) return taken
  const added = stretches.map((stretch) => ({ stretch, reason, byHand: true }))
  return tidyLayout(lines, { ...taken.layout, aside: [...taken.layout.aside, ...added] })
}

/**
 * Moves stretches to an article, as the part that is named, else as what they were: a headline without body becomes the
 * headline, a column tag the column tag, all else that was aside becomes body. Paragraphs stay apart as they were.
 */
export function moveStretches(
  lines: PrintedLines,
  layout: PageLayout,
  stretches: readonly Stretch[],
  article: string,
  part?: LaidPartName,
): PageLayout | ActRefusal {
  const taken = takeStretches(layout, stretches)
  if (isActRefused(taken)) return taken
  if (!taken.layout.articles.some(({ id }) => id === article)) return refuseAct('pageChanged')
  const parts = partsToPut(lines, taken.runs, part)
  const articles = taken.layout.articles.map((one) => (one.id === article ? putParts(lines, one, parts) : one))
  return tidyLayout(lines, { ...taken.layout, articles })
}

/** Makes an article of stretches, before the article that stood at `before`, else at the end of the page. */
export function makeArticle(
  lines: PrintedLines,
  layout: PageLayout,
  stretches: readonly Stretch[],
  made: { readonly id: string; readonly before?: string },
): PageLayout | ActRefusal {
  const taken = takeStretches(layout, stretches)
  if (isActRefused(taken)) return taken
  const { articles } = taken.layout
  if (articles.some(({ id }) => id === made.id)) return refuseAct('pageChanged')
  const blank = { id: made.id, parts: [], confidence: 1, byHand: true }
  const at = articles.findIndex(({ id }) => id === made.before)
  const article = putParts(lines, blank, partsToPut(lines, taken.runs))
  return tidyLayout(lines, { ...taken.layout, articles: articles.toSpliced(at < 0 ? articles.length : at, 0, article) })
}

const partOf = ({ part, reason }: TakenRun): LaidPartName => {
  if (part) return part
  if (reason === 'headlineWithoutBody') return 'headline'
  return reason === 'columnTag' ? 'columnTag' : 'body'
}

function partsToPut(lines: PrintedLines, runs: readonly TakenRun[], named?: LaidPartName): readonly PartToPut[] {
  const parts = runs.map((run) => ({ part: named ?? partOf(run), stretches: run.stretches, wasAside: !run.article }))
  if (named === 'caption') {
    const stretches = inOrder(
      lines,
      parts.flatMap((one) => one.stretches),
    )
    return [{ part: named, stretches }]
  }
  return joinOpen(lines, parts)
}

/** Lines that were aside stood each alone: those of one open sentence become one paragraph. */
function joinOpen(
  lines: PrintedLines,
  parts: readonly (PartToPut & { readonly wasAside: boolean })[],
): readonly PartToPut[] {
  const joined: (PartToPut & { readonly wasAside: boolean })[] = []
  for (const one of parts) {
    const last = joined.at(-1)
    const [end, next] = [last?.stretches.at(-1), one.stretches[0]]
    if (last && end && next && last.wasAside && one.wasAside && last.part === one.part && isOpen(lines, end, next))
      joined[joined.length - 1] = { ...last, stretches: [...last.stretches, ...one.stretches] }
    else joined.push(one)
  }
  return joined
}
