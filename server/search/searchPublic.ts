import { hitsIn } from '#domain/search/hitsIn.ts'
import type { SearchAsked } from '#domain/search/searchAsked.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import type { PublicHit, PublicSearchView } from '#domain/search/searchViews.ts'
import { piecesOf, snippetOf } from '#domain/search/snippetOf.ts'
import { pagePath, issueSlug } from '#domain/reader/addresses.ts'
import type { PublicPublication } from '#domain/reader/readerViews.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { listPublicArticles, publicArticleRow, type PublicArticle } from '../reader/publicArticles.ts'
import { isPublicPublication } from '../reader/publicIssues.ts'
import { asLookedFor } from './looseTerms.ts'
import { searchFor } from './searchFor.ts'

/** What the public may search. */
export const listSearchedPublications = () =>
  db().publication.findMany({
    where: isPublicPublication,
    orderBy: { title: 'asc' },
    select: { id: true, slug: true, title: true, language: true, script: true, imagesPublic: true },
  })
type Searched = Awaited<ReturnType<typeof listSearchedPublications>>

/** Searches what is published, and nothing else. */
export async function searchPublic(typed: SearchAsked): Promise<PublicSearchView | Refusal> {
  const publications = await listSearchedPublications()
  const asked = asLookedFor(typed, publications)
  return searchFor('public', asked, publications, async (ids) => {
    const articles = await listPublicArticles({ ids: [...ids] })
    return new Map(articles.map((article) => [article.id, hitOf(article, asked.terms, publications)]))
  })
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
