import type { SearchAsked } from '#domain/search/searchAsked.ts'
import type { PublicSearchView } from '#domain/search/searchViews.ts'
import { pagePath, issueSlug } from '#domain/reader/addresses.ts'
import type { PublicPublication } from '#domain/reader/readerViews.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { listPublicArticles, type PublicArticle } from '../reader/publicArticles.ts'
import { isPublicPublication } from '../reader/publicIssues.ts'
import { asLookedFor } from './looseTerms.ts'
import { markedLabels } from './markedLabels.ts'
import { publicHit } from './publicHit.ts'
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
  const { terms, ...asked } = asLookedFor(typed, publications)
  return searchFor('public', { terms, ...asked }, publications, async (ids) => {
    const articles = await listPublicArticles({ ids: [...ids] })
    const labels = await markedLabels(articles, terms)
    const shown = articles.map((article) => {
      const { view, words } = publicHit(article, terms)
      return [
        article.id,
        { view: { ...view, ...placeOf(article, labels.get(article.id), publications) }, words },
      ] as const
    })
    return new Map(shown)
  })
}

function placeOf({ issue }: PublicArticle, label: string | undefined, publications: Searched) {
  const { slug, title } = issue.publication
  const found = publications.find((one) => one.slug === slug)
  const publication: PublicPublication = {
    ...{ slug, title },
    ...{ language: found?.language ?? '', script: found?.script ?? 'simplified' },
  }
  const printedPath =
    found?.imagesPublic && label ? pagePath(slug, issueSlug(toCalendarDate(issue.date), issue.edition), label) : null
  return { publication, printedPath }
}
