import type { AssembledArticle, Assembly } from '#domain/assembly/assembly.ts'
import { words } from './words.ts'

/** An assembly for a person to read: each article whole, then what was made of the pages. */
export function printAssembly({ articles, unassigned, repairs }: Assembly): string {
  const summary = words('summary', {
    articles: articles.length,
    unassigned: unassigned.length,
    repairs: repairs.length,
  })
  return [...articles.map(printArticle), summary, ''].join('\n')
}

function printArticle(article: AssembledArticle, at: number): string {
  const { columnTag, kicker, headline, subheadline, bylines, paragraphs, captions, kind } = article
  const names = bylines.map(({ name }) => name).join('、')
  const head = [columnTag, kicker, headline ?? words('noHeadline'), subheadline, names].filter(Boolean)
  const text = [...paragraphs.map((one) => `    ${one.text}`), ...captions.map((one) => `  ▲ ${one.text}`)]
  return [`— ${at + 1} · ${kind}`, ...head, ...text, ''].join('\n')
}
