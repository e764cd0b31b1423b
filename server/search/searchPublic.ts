import { hitsIn } from '#domain/search/hitsIn.ts'
import { sameCharacters } from '#domain/search/sameCharacters.ts'
import type { SearchAsked } from '#domain/search/searchAsked.ts'
import { searchLimits, type SearchTerm } from '#domain/search/searchQuery.ts'
import type { PublicHit, PublicSearchView } from '#domain/search/searchViews.ts'
import { piecesOf, snippetOf } from '#domain/search/snippetOf.ts'
import { pagePath, issueSlug } from '#domain/reader/addresses.ts'
import type { PublicPublication } from '#domain/reader/readerViews.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { listPublicArticles, publicArticleRow, type PublicArticle } from '../reader/publicArticles.ts'
import { isPublicPublication } from '../reader/publicIssues.ts'
import { facetViews } from './facetViews.ts'
import { findHits } from './findHits.ts'
import { findScope } from './findScope.ts'

/** What the public may search. */
export const listSearchedPublications = () =>
  db().publication.findMany({
    where: isPublicPublication,
    orderBy: { title: 'asc' },
    select: { id: true, slug: true, title: true, language: true, script: true, imagesPublic: true },
  })
type Searched = Awaited<ReturnType<typeof listSearchedPublications>>

/** Searches what is published, and nothing else. */
export async function searchPublic(asked: SearchAsked): Promise<PublicSearchView | Refusal> {
  const publications = await listSearchedPublications()
  const scope = await findScope(asked, publications)
  if (isRefusal(scope)) return scope
  const found = await findHits({ ...asked, ...scope, audience: 'public' }, asked)
  if (isRefusal(found)) return found
  const articles = await listPublicArticles({ id: { in: [...found.articleIds] } })
  const hits = found.articleIds.flatMap((id) => {
    const article = articles.find((one) => one.id === id)
    return article ? [hitOf(article, asked.terms, publications)] : []
  })
  return {
    ...{ count: found.count, isCapped: found.isCapped, hits: hits.map(({ view }) => view) },
    pages: Math.ceil(found.count / searchLimits.perPage),
    facets: await facetViews(found, publications),
    same: sameCharacters(
      asked.terms,
      hits.flatMap(({ words }) => words),
    ),
  }
}

function hitOf(article: PublicArticle, terms: readonly SearchTerm[], publications: Searched) {
  const row = publicArticleRow(article)
  const text = article.publishedRevision?.plainText ?? ''
  const [inTitle, inText] = [hitsIn(row.title.text, terms), hitsIn(text, terms)]
  const words = [
    ...inTitle.map(({ from, to }) => row.title.text.slice(from, to)),
    ...inText.map(({ from, to }) => text.slice(from, to)),
  ]
  const publication = publications.find(({ slug }) => slug === article.issue.publication.slug)
  const view: PublicHit = {
    article: row,
    publication: publicationOf(article, publication),
    title: piecesOf(row.title.text, inTitle),
    snippet: snippetOf(text, inText),
    printedPath: publication?.imagesPublic ? printedPath(article) : null,
  }
  return { view, words }
}

function publicationOf({ issue }: PublicArticle, found: Searched[number] | undefined): PublicPublication {
  const { slug, title } = issue.publication
  return { slug, title, language: found?.language ?? '', script: found?.script ?? 'simplified' }
}

function printedPath({ issue, pages }: PublicArticle): string | null {
  const label = pages[0]?.page.label
  return label === undefined
    ? null
    : pagePath(issue.publication.slug, issueSlug(toCalendarDate(issue.date), issue.edition), label)
}
