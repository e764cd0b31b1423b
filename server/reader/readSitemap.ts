import { articlePath, issuePath, issueSlug, publicationPath } from '#domain/reader/addresses.ts'
import type { SitemapAddress } from '#domain/reader/sitemapXml.ts'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { db } from '../database/db.ts'
import { fromCalendarDate, toCalendarDate } from '../issues/calendarDate.ts'
import { isPublicArticle } from './publicArticles.ts'
import { isPublicIssue } from './publicIssues.ts'

const mostNews = 1_000
const newsAge = 2 * 24 * 60 * 60 * 1000

/** The years of which there is a sitemap, by publication. */
export async function listSitemaps(): Promise<readonly { readonly publication: string; readonly year: number }[]> {
  return db().$queryRaw`
    SELECT DISTINCT p."slug" AS "publication", extract(year FROM i."date")::int AS "year"
    FROM "Issue" i JOIN "Publication" p ON p."id" = i."publicationId"
    WHERE i."publicSince" IS NOT NULL ORDER BY 1, 2`
}

/** The addresses of one year of a publication: its issues and their published articles. */
export async function readSitemap(publication: string, year: number, origin: string): Promise<SitemapAddress[]> {
  const years = { gte: fromCalendarDate(`${four(year)}-01-01`), lt: fromCalendarDate(`${four(year + 1)}-01-01`) }
  const issues = await db().issue.findMany({
    where: { ...isPublicIssue, publication: { slug: publication }, date: years },
    orderBy: [{ date: 'asc' }, { edition: 'asc' }],
    select: {
      date: true,
      edition: true,
      articles: {
        where: isPublicArticle,
        orderBy: { sequence: 'asc' },
        select: { slug: true, publishings: { orderBy: { id: 'desc' }, take: 1, select: { at: true } } },
      },
    },
  })
  const addresses = issues.flatMap(({ date, edition, articles }) => {
    const slug = issueSlug(toCalendarDate(date), edition)
    return [
      { url: origin + issuePath(publication, slug) },
      ...articles.map((article) => ({
        url: origin + articlePath(publication, slug, article.slug),
        changedAt: article.publishings[0]?.at.toISOString(),
      })),
    ]
  })
  return addresses.length > 0 ? [{ url: origin + publicationPath(publication) }, ...addresses] : []
}

/** What newspapers of the last two days published, for the sitemap of news. */
export async function readNewsSitemap(now: Date, origin: string): Promise<SitemapAddress[]> {
  const articles = await db().article.findMany({
    where: { AND: [isPublicArticle, { issue: { date: { gte: new Date(now.getTime() - newsAge), lte: now } } }] },
    orderBy: { issue: { date: 'desc' } },
    take: mostNews,
    select: {
      slug: true,
      publishedRevision: { select: { headline: true, headlineSupplied: true, plainText: true } },
      issue: {
        select: { date: true, edition: true, publication: { select: { slug: true, title: true, language: true } } },
      },
    },
  })
  return articles.flatMap(({ slug, publishedRevision, issue: { date, edition, publication } }) => {
    if (!publishedRevision) return []
    const day = toCalendarDate(date)
    const news = {
      publication: publication.title,
      language: newsLanguage(publication.language),
      date: day,
      title: articleTitle(publishedRevision).text,
    }
    return [{ url: origin + articlePath(publication.slug, issueSlug(day, edition), slug), news }]
  })
}

/** The news sitemap wants ISO 639 codes, and of Chinese these two instead. */
const newsLanguage = (language: string): string =>
  /^zh-(hant|tw|hk)/iu.test(language)
    ? 'zh-tw'
    : /^zh/iu.test(language)
      ? 'zh-cn'
      : (language.split('-')[0] ?? language)

const four = (year: number): string => String(year).padStart(4, '0')
