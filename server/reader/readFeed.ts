import { frontPath, publicationPath, reporterPath, searchPath } from '#domain/reader/addresses.ts'
import type { FeedAsked, FeedView } from '#domain/reader/feedViews.ts'
import { searchAddress, type SearchFilters, type SearchParams } from '#domain/search/searchAsked.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { findHits } from '../search/findHits.ts'
import { findScope, type Scope } from '../search/findScope.ts'
import { asLookedFor } from '../search/looseTerms.ts'
import { listSearchedPublications } from '../search/searchPublic.ts'
import { findReporter } from './findReporter.ts'
import { latestPublished } from './latestPublished.ts'
import { listPublicArticles, publicArticleRow } from './publicArticles.ts'

const most = 40

/** The articles that the public saw last, or of a search the newest; the last to change first. */
export async function readFeed(typed: FeedAsked): Promise<FeedView | Refusal> {
  const publications = await listSearchedPublications()
  const asked = asLookedFor(typed, publications)
  const scope = await findScope(asked, publications)
  if (isRefusal(scope)) return scope
  const ids =
    asked.q === null ? await latestPublished({ ...scope, section: asked.section }, most) : await foundIds(asked, scope)
  if (isRefusal(ids)) return ids
  const [articles, times] = await Promise.all([listPublicArticles({ ids: [...ids] }), timesOf(ids)])
  const entries = articles.flatMap((article) => {
    const time = times.get(article.id)
    const publicationTitle = article.issue.publication.title
    return time ? [{ article: publicArticleRow(article), publicationTitle, ...time }] : []
  })
  const publication = publications.find(({ slug }) => slug === asked.publication)
  const reporter = asked.reporter ? await nameOf(asked.reporter) : null
  const settled = { ...asked, reporter: reporter?.slug ?? (asked.q === null ? null : asked.reporter) }
  return {
    of: [publication?.title, asked.section, asked.page, reporter?.displayName, daysOf(asked), asked.q].filter(isSaid),
    path: pathOf(settled),
    language: publication?.language ?? null,
    entries: entries.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime()),
  }
}

const isSaid = (name: string | null | undefined): name is string => typeof name === 'string'

function pathOf({ q, terms: _, isLoose, ...filters }: FeedAsked): string {
  if (q !== null) return searchAddress(searchPath, { q, ...given(filters), ...(isLoose ? { alike: '1' } : {}) })
  const { reporter, publication } = filters
  if (reporter) return reporterPath(reporter)
  return publication ? publicationPath(publication) : frontPath
}

const given = (filters: SearchFilters): SearchParams =>
  Object.fromEntries(Object.entries(filters).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))

const daysOf = ({ from, to }: SearchFilters): string | null => (from ?? to) && `${from ?? ''}–${to ?? ''}`

async function foundIds(asked: FeedAsked, scope: Scope): Promise<readonly string[] | Refusal> {
  const found = await findHits({ ...asked, ...scope, audience: 'public' }, { order: 'newest', at: 1 })
  return isRefusal(found) ? found : found.articleIds
}

async function timesOf(ids: readonly string[]) {
  const times = await db().publishing.groupBy({
    by: ['articleId'],
    where: { articleId: { in: [...ids] } },
    _min: { at: true },
    _max: { at: true },
  })
  return new Map(
    times.flatMap(({ articleId, _min, _max }) =>
      _min.at && _max.at ? [[articleId, { publishedAt: _min.at, changedAt: _max.at }] as const] : [],
    ),
  )
}

/** Of the record that an address leads to: that of one merged away, or a former one, leads to the one that is kept. */
async function nameOf(slug: string): Promise<{ readonly slug: string; readonly displayName: string } | null> {
  const id = await findReporter(slug)
  return id === null ? null : db().reporter.findUnique({ where: { id }, select: { slug: true, displayName: true } })
}
