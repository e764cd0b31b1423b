import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { AssembledRepair, Assembly } from './assembly.ts'
import { assemblePage } from './assemblePage.ts'
import { ruleVersion, type DraftRepair } from './draftRepair.ts'

/** White space alone on a line is received too: the repair that leaves it out says so. */
function blankRepairs(page: SourcePage): DraftRepair[] {
  return page.lines
    .filter((line) => line.text !== '' && line.text.trim() === '')
    .map((line) => ({ rule: 'dropBlankLine', segments: [line.id], before: line.text, after: '', confidence: 0.99 }))
}

const numbered = (repair: DraftRepair, article: number | null): AssembledRepair => ({
  ...repair,
  ruleVersion: ruleVersion(repair.rule),
  article,
})

/**
 * Turns the pages of one issue into articles. Pure and deterministic: the same pages give the same assembly. Every
 * character that is not white space ends in one part of one article or in `unassigned`; every change is a repair.
 * Offsets are UTF-16 in the lines' and parts' own texts. Rules: docs/assembly.md. Never throws; time grows with lines.
 */
export function assemble(pages: readonly SourcePage[]): Assembly {
  const articles: Assembly['articles'][number][] = []
  const unassigned: Assembly['unassigned'][number][] = []
  const repairs: AssembledRepair[] = []
  pages.forEach((page, index) => {
    const draft = assemblePage(page, index)
    for (const { article, repairs: own } of draft.articles) {
      for (const repair of own) repairs.push(numbered(repair, articles.length))
      articles.push(article)
    }
    for (const { segment, reason } of draft.loose) unassigned.push({ segment, reason })
    for (const repair of blankRepairs(page)) repairs.push(numbered(repair, null))
  })
  return { version: 1, pages, articles, unassigned, repairs, problems: [] }
}
