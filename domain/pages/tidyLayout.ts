import {
  compareStretches,
  laidPartNames,
  type LaidArticle,
  type LaidPart,
  type PageLayout,
  type PrintedLines,
} from './layout.ts'
import { tidyZones } from './tidyZones.ts'

/**
 * One form for layouts that mean the same: no empty parts or articles, parts in their order, what is aside in line order,
 * each zone with whom it belongs to.
 */
export function tidyLayout(lines: PrintedLines, layout: PageLayout): PageLayout {
  const articles = layout.articles.map(tidyArticle).filter(({ parts }) => parts.length > 0)
  const aside = [...layout.aside].sort((a, b) => compareStretches(lines, a.stretch, b.stretch))
  const byLine = (a: { readonly line: string }, b: { readonly line: string }) => (a.line < b.line ? -1 : 1)
  const [readings, added] = [[...layout.readings].sort(byLine), [...layout.added].sort(byLine)]
  return { articles, aside, zones: tidyZones(lines, articles, layout.zones), readings, added }
}

/** Parts of the headline set of one name become one; paragraphs and captions stay apart. */
export function tidyArticle(article: LaidArticle): LaidArticle {
  const parts = laidPartNames.flatMap((name): LaidPart[] => {
    const own = article.parts.filter(({ part, stretches }) => part === name && stretches.length > 0)
    if (name === 'body' || name === 'caption' || own.length < 2) return own
    return [{ part: name, stretches: own.flatMap(({ stretches }) => stretches) }]
  })
  return { ...article, parts }
}
