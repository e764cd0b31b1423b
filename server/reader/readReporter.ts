import { decodeSegment, reporterPath } from '#domain/reader/addresses.ts'
import type { PublicReporterView } from '#domain/reader/readerViews.ts'
import { signedPerPage, wholeReporter, type ReporterAsked } from '#domain/reader/reporterAsked.ts'
import { externalIdAddress, externalIdKinds, type ExternalIds } from '#domain/reporters/externalIds.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { portraitPath } from '../reporters/portraitPath.ts'
import { findReporter } from './findReporter.ts'
import { findSigned, type FoundSigned } from './findSigned.ts'
import { listPublicArticles, publicArticleRow } from './publicArticles.ts'

const withNames = {
  names: { orderBy: { printed: 'asc' } },
  mergedHere: { include: { names: true } },
} as const satisfies Prisma.ReporterInclude

/**
 * A reporter with a page of the published articles that they signed, the latest first. One that was merged is shown as the
 * one it was merged into (`path` tells). One without a published article is not found, nor a page beyond the last.
 */
export async function readReporter(
  slug: string,
  asked: ReporterAsked = wholeReporter,
): Promise<PublicReporterView | Refusal> {
  const id = await findReporter(decodeSegment(slug))
  const reporter = id ? await db().reporter.findUnique({ where: { id, removedAt: null }, include: withNames }) : null
  if (!reporter) return refuse('notFound')
  const { displayName, kind, organisation, note, biography, names, mergedHere } = reporter
  const found = await findSigned([reporter.id, ...mergedHere.map((one) => one.id)], asked)
  if (found.signed.length === 0) return refuse('notFound')
  const printed = [...names, ...mergedHere.flatMap((merged) => merged.names)].map((name) => name.printed)
  return {
    ...{ slug: reporter.slug, displayName, kind, organisation, note, biography, asked, facets: found.facets },
    path: reporterPath(reporter.slug),
    portrait: portraitPath(reporter),
    sameAs: addressesOf(reporter.externalIds as ExternalIds),
    printedNames: [...new Set(printed)],
    ...{ articleCount: found.count, isCapped: found.isCapped },
    pages: Math.ceil(found.count / signedPerPage),
    articles: await readArticles(found.signed),
  }
}

const addressesOf = (ids: ExternalIds): string[] =>
  externalIdKinds.flatMap((kind) => (ids[kind] ? [externalIdAddress(kind, ids[kind])] : []))

async function readArticles(signed: FoundSigned['signed']): Promise<PublicReporterView['articles']> {
  const articles = await listPublicArticles({ ids: signed.map(({ articleId }) => articleId) })
  const byId = new Map(articles.map((article) => [article.id, article]))
  return signed.flatMap(({ articleId, printed, role }) => {
    const article = byId.get(articleId)
    if (!article) return []
    const { title: publicationTitle, language } = article.issue.publication
    return [{ ...publicArticleRow(article), publicationTitle, language, printed, role }]
  })
}
