import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { hitsIn } from '#domain/search/hitsIn.ts'
import type { SearchAsked } from '#domain/search/searchAsked.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import type { DeskSearchView } from '#domain/search/searchViews.ts'
import { piecesOf, snippetOf, type TextPiece } from '#domain/search/snippetOf.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { articleRow, articleRowColumns } from '../articles/articleRow.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { entrySource, searchText, sourceText } from './entryRow.ts'
import { asLookedFor } from './looseTerms.ts'
import { searchFor } from './searchFor.ts'

const columns = {
  ...articleRowColumns,
  placements: entrySource.placements,
  issue: { select: { date: true, publication: { select: { title: true, reviewStages: true } } } },
} as const satisfies Prisma.ArticleSelect
type Found = Prisma.ArticleGetPayload<{ select: typeof columns }>

/** The publications whose desk an actor may search. */
export async function listDeskPublications(actor: Actor) {
  const publications = await db().publication.findMany({
    orderBy: { title: 'asc' },
    select: { id: true, slug: true, title: true, script: true },
  })
  return publications.filter(({ id }) => may(actor, 'readDesk', id))
}

/** Searches everything that the actor may see: drafts, and the text of the source beside what was made of it. */
export async function searchDesk(actor: Actor, typed: SearchAsked): Promise<DeskSearchView | Refusal> {
  const publications = await listDeskPublications(actor)
  const asked = asLookedFor(typed, publications)
  const now = new Date()
  return searchFor('desk', asked, publications, async (ids) => {
    const articles = await db().article.findMany({ where: { id: { in: [...ids] } }, select: columns })
    return new Map(articles.map((article) => [article.id, hitOf(article, asked.terms, now)]))
  })
}

function hitOf(article: Found, terms: readonly SearchTerm[], now: Date) {
  const content = article.draft && contentOf(article.draft)
  const title = content ? articleTitle({ ...content, plainText: plainText(content.body) }).text : ''
  const inTitle = hitsIn(title, terms)
  const corrected = shown(content ? searchText(content) : '', terms)
  const source = shown(sourceText(article), terms)
  const view = {
    article: articleRow(article, now),
    publicationTitle: article.issue.publication.title,
    date: toCalendarDate(article.issue.date),
    title: piecesOf(title, inTitle),
    corrected: corrected.snippet,
    source: source.snippet,
  }
  return { view, words: [...corrected.words, ...source.words] }
}

function shown(text: string, terms: readonly SearchTerm[]): { snippet: readonly TextPiece[] | null; words: string[] } {
  const hits = hitsIn(text, terms)
  return {
    snippet: hits.length > 0 ? snippetOf(text, hits) : null,
    words: hits.map(({ from, to }) => text.slice(from, to)),
  }
}
