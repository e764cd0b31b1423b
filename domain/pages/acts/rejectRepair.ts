import { refuseAct, type ActRefusal } from '../actRefusal.ts'
import { stretchesOf, type LaidArticle, type PageLayout, type PrintedLines, type Stretch } from '../layout.ts'
import { isSeam, overlaps, stretchOfSegment, type RefusedRepair } from '../refusedRepairs.ts'
import { mergeArticles, splitArticle } from './articleActs.ts'
import { moveStretches, setAside } from './moveStretches.ts'
import { splitParagraph } from './paragraphActs.ts'

/**
 * How a page is laid once a repair of an article is refused: what was attached goes aside, an article that was split off
 * goes on with the one before, a caption goes back into the text, a paragraph ends where two lines were joined, and what
 * goes on at another page stands by itself (as `newId`). The same layout where the repair changed words alone: then the
 * article's text is composed without it.
 */
export function rejectRepair(
  lines: PrintedLines,
  layout: PageLayout,
  repair: RefusedRepair & { readonly articleId: string },
  newId: string,
): PageLayout | ActRefusal {
  const { rule, articleId, segments } = repair
  const article = layout.articles.find(({ id }) => id === articleId)
  if (!article) return refuseAct('pageChanged')
  const own = heldOf(lines, article, segments)
  if (rule === 'splitArticle') return mergeUpwards(lines, layout, articleId)
  if (rule === 'attachContinuation') return own[0] ? splitArticle(lines, layout, own[0], newId) : layout
  if (rule.startsWith('attach')) return setAside(lines, layout, own, 'headlineWithoutBody')
  if (rule === 'liftCaption') return moveStretches(lines, layout, own, articleId, 'body')
  return isSeam(rule) ? partAt(lines, layout, article, segments) : layout
}

/** The stretches of an article that hold any of a repair's segments. */
function heldOf(lines: PrintedLines, article: LaidArticle, segments: readonly string[]): Stretch[] {
  const wanted = segments.flatMap((segment) => stretchOfSegment(lines, segment) ?? [])
  return stretchesOf(article).filter((own) => wanted.some((one) => overlaps(own, one)))
}

function mergeUpwards(lines: PrintedLines, layout: PageLayout, id: string): PageLayout | ActRefusal {
  const before = layout.articles[layout.articles.findIndex((one) => one.id === id) - 1]
  return before ? mergeArticles(lines, layout, id, before.id) : refuseAct('nothingBeyond')
}

/** Ends a paragraph at the seam; headlines and captions stay one text, and are composed without it. */
function partAt(lines: PrintedLines, layout: PageLayout, article: LaidArticle, segments: readonly string[]) {
  const next = stretchOfSegment(lines, segments[1] ?? '')
  const body = article.parts.find(
    ({ part, stretches }) => part === 'body' && stretches.some((own) => next !== null && overlaps(own, next)),
  )
  const at = body?.stretches.find((own) => next !== null && overlaps(own, next))
  return at ? splitParagraph(layout, at) : layout
}
