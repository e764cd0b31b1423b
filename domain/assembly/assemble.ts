import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { AssembledRepair, Assembly } from './assembly.ts'
import type { AssemblyOptions } from './assemblyOptions.ts'
import { findContinuations } from './continuations.ts'
import { allowsOf } from './decisions.ts'
import { draftArticle } from './draftArticle.ts'
import { blankRepairs, numbered } from './draftRepair.ts'
import { givenArticles } from './givenArticles.ts'
import { gatherArticles, looseSegments } from './gatherArticles.ts'
import { inPageOrder } from './inPageOrder.ts'
import { partScraps } from './partScraps.ts'
import { preparePage } from './preparePage.ts'
import { withTypeSizes } from './withTypeSizes.ts'

/** Pages that hold nothing but white space are said, not passed over. */
function emptyPages(pages: readonly SourcePage[]): Assembly['problems'] {
  return pages
    .filter((page) => page.lines.every((line) => line.text.trim() === ''))
    .map(({ source, label }) => ({ source, page: label, segment: null, message: 'pageWithoutText' }))
}

/**
 * Turns the pages of one issue into articles. Pure and deterministic: the same pages and options give the same assembly.
 * Every character that is not white space ends in one part of one article or in `unassigned`; every change is a repair.
 * Offsets are UTF-16 in the lines' and parts' own texts. A problem's `message` is a key of the messages' `problems`.
 * `options` hold what the source states and what people decided. Rules: docs/assembly.md. Never throws; time grows with
 * lines.
 */
export function assemble(pages: readonly SourcePage[], options: AssemblyOptions = {}): Assembly {
  const allows = allowsOf(options)
  const sized = pages.map(withTypeSizes)
  const given = givenArticles(sized, options, allows)
  const prepared = sized.map((page, index) => preparePage(page, index, { taken: given.taken, allows }))
  const continuations = findContinuations(prepared, allows)
  const areGiven = given.articles.length > 0 || Boolean(options.stated?.length)
  const { articles: told, scraps } = partScraps(gatherArticles(prepared, continuations), areGiven)
  const gathered = inPageOrder(told, given.articles, areGiven)
  const articles: Assembly['articles'][number][] = []
  const repairs: AssembledRepair[] = []
  const loose: Assembly['unassigned'][number][] = []
  for (const parts of gathered) {
    const draft = draftArticle(parts, allows)
    for (const repair of draft.repairs) repairs.push(numbered(repair, articles.length))
    for (const one of draft.loose) loose.push(one)
    articles.push(draft.article)
  }
  for (const page of pages) for (const repair of blankRepairs(page)) repairs.push(numbered(repair, null))
  const unassigned = [...given.loose, ...looseSegments(prepared, continuations), ...scraps, ...loose]
  return { version: 1, pages, articles, unassigned, repairs, problems: [...emptyPages(pages), ...given.problems] }
}
