import { stretchesOf, type LaidArticle, type PageLayout } from '#domain/pages/layout.ts'
import type { Transaction } from '../database/db.ts'
import type { LockedPage } from './lockPage.ts'

/** Makes an article with the next address of its page that was never given. */
export async function addArticle(tx: Transaction, page: LockedPage, id: string): Promise<void> {
  const taken = await tx.article.findMany({ where: { issueId: page.issueId }, select: { slug: true } })
  const start = `${page.label}-`
  const numbers = taken.filter(({ slug }) => slug.startsWith(start)).map(({ slug }) => Number(slug.slice(start.length)))
  const number = Math.max(0, ...numbers.filter(Number.isInteger)) + 1
  const data = { id, issueId: page.issueId, slug: `${start}${number}`, kind: 'news', sequence: number }
  await tx.article.create({ data, select: { id: true } })
}

/** Takes an article that has no text any more out of every list; its address leads to where most of its text went. */
export async function leaveArticle(tx: Transaction, gone: LaidArticle, after: PageLayout): Promise<void> {
  const lines = new Set(stretchesOf(gone).map(({ line }) => line))
  const shared = after.articles.map((one) => ({
    id: one.id,
    size: stretchesOf(one).reduce((sum, { line, from, to }) => sum + (lines.has(line) ? to - from : 0), 0),
  }))
  const [heir] = shared.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)
  const change = { goneAt: new Date(), mergedIntoId: heir?.id ?? null }
  const { issueId, slug } = await tx.article.update({ where: { id: gone.id }, data: change })
  await tx.claim.deleteMany({ where: { articleId: gone.id } })
  // Its bylines are printed nowhere: they wait for nobody and are counted nowhere. A text that comes back settles them.
  await tx.mentionStanding.updateMany({ where: { articleId: gone.id, isPrinted: true }, data: { isPrinted: false } })
  if (heir) await tx.articleRedirect.create({ data: { issueId, slug, articleId: heir.id } })
}

/** An article that has text again has its own address again. */
export async function returnArticle(tx: Transaction, article: { readonly issueId: string; readonly slug: string }) {
  const { issueId, slug } = article
  await tx.articleRedirect.deleteMany({ where: { issueId, slug } })
}

/** Numbers the articles that begin on a page in the order they are laid. */
export async function numberArticles(tx: Transaction, pageId: string, after: PageLayout): Promise<void> {
  const begun = await tx.article.findMany({
    where: { pages: { some: { pageId, ordinal: 0 } }, goneAt: null },
    select: { id: true, sequence: true },
  })
  const sequences = new Map(begun.map(({ id, sequence }) => [id, sequence]))
  const ordered = after.articles.filter(({ id }) => sequences.has(id))
  for (const [at, { id }] of ordered.entries())
    if (sequences.get(id) !== at + 1)
      await tx.article.update({ where: { id }, data: { sequence: at + 1 }, select: { id: true } })
}
