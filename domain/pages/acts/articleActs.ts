import { refuseAct, type ActRefusal } from '../actRefusal.ts'
import {
  compareStretches,
  stretchesOf,
  stretchKey,
  stretchText,
  type LaidArticle,
  type LaidPart,
  type PageLayout,
  type PrintedLines,
  type Stretch,
} from '../layout.ts'
import { isOpen } from '../placeInBody.ts'
import { tidyArticle, tidyLayout } from '../tidyLayout.ts'

/**
 * Parts an article at a stretch: what stands from there on in the order received is the other half. The larger half, by
 * characters, keeps the article's id and history; the smaller takes `newId`.
 */
export function splitArticle(
  lines: PrintedLines,
  layout: PageLayout,
  at: Stretch,
  newId: string,
): PageLayout | ActRefusal {
  const index = layout.articles.findIndex((one) => stretchesOf(one).some((own) => stretchKey(own) === stretchKey(at)))
  const article = layout.articles[index]
  if (!article || layout.articles.some(({ id }) => id === newId)) return refuseAct('pageChanged')
  const halfOf = (keeps: (stretch: Stretch) => boolean): LaidArticle => {
    const parts = article.parts.map((part) => ({ ...part, stretches: part.stretches.filter(keeps) }))
    return tidyArticle({ ...article, byHand: true, parts })
  }
  const first = halfOf((stretch) => compareStretches(lines, stretch, at) < 0)
  const second = halfOf((stretch) => compareStretches(lines, stretch, at) >= 0)
  if (first.parts.length === 0) return refuseAct('splitAtStart')
  const isFirstLarger = sizeOf(lines, first) >= sizeOf(lines, second)
  const halves = isFirstLarger ? [first, { ...second, id: newId }] : [{ ...first, id: newId }, second]
  return tidyLayout(lines, { ...layout, articles: layout.articles.toSpliced(index, 1, ...halves) })
}

const sizeOf = (lines: PrintedLines, article: LaidArticle): number =>
  stretchesOf(article).reduce((sum, stretch) => sum + stretchText(lines, stretch).length, 0)

/**
 * Merges an article into another, which keeps its id and its headline set. A headline part that both have stays in the
 * text, before the paragraphs that came with it; a paragraph that the first leaves open goes on.
 */
export function mergeArticles(
  lines: PrintedLines,
  layout: PageLayout,
  from: string,
  into: string,
): PageLayout | ActRefusal {
  const [added, kept] = [from, into].map((id) => layout.articles.find((one) => one.id === id))
  if (!added || !kept || from === into) return refuseAct('pageChanged')
  const has = new Set(kept.parts.map(({ part }) => part))
  const isText = ({ part }: LaidPart): boolean => part === 'body' || part === 'caption'
  const doubled = added.parts.filter((part) => !isText(part) && has.has(part.part))
  const others = added.parts.filter((part) => !doubled.includes(part))
  const crossheads = doubled.map(({ stretches }): LaidPart => ({ part: 'body', stretches }))
  const body = [...crossheads, ...others.filter(({ part }) => part === 'body')]
  const parts = [
    ...kept.parts.filter(({ part }) => part !== 'body'),
    ...others.filter(({ part }) => part !== 'body'),
    ...chained(
      lines,
      kept.parts.filter(({ part }) => part === 'body'),
      body,
    ),
  ]
  const merged = tidyArticle({ ...kept, byHand: true, parts })
  const articles = layout.articles.filter(({ id }) => id !== from).map((one) => (one.id === into ? merged : one))
  return tidyLayout(lines, { ...layout, articles })
}

function chained(lines: PrintedLines, before: readonly LaidPart[], after: readonly LaidPart[]): readonly LaidPart[] {
  const [last, next] = [before.at(-1), after[0]]
  const [end, start] = [last?.stretches.at(-1), next?.stretches[0]]
  if (!last || !next || !end || !start || !isOpen(lines, end, start)) return [...before, ...after]
  return [...before.slice(0, -1), { ...last, stretches: [...last.stretches, ...next.stretches] }, ...after.slice(1)]
}

/** Moves an article by places in the page's order. */
export function moveArticle(layout: PageLayout, article: string, by: -1 | 1): PageLayout | ActRefusal {
  const at = layout.articles.findIndex(({ id }) => id === article)
  const moved = layout.articles[at]
  if (!moved) return refuseAct('pageChanged')
  if (!layout.articles[at + by]) return refuseAct('nothingBeyond')
  return { ...layout, articles: layout.articles.toSpliced(at, 1).toSpliced(at + by, 0, { ...moved, byHand: true }) }
}

/** A person agrees with an article as it was proposed. */
export function acceptArticle(layout: PageLayout, article: string): PageLayout | ActRefusal {
  if (!layout.articles.some(({ id }) => id === article)) return refuseAct('pageChanged')
  const articles = layout.articles.map((one) => (one.id === article ? { ...one, confidence: 1, byHand: true } : one))
  return { ...layout, articles }
}
