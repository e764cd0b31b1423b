import { articlePath, issuePath, issueSlug, pagePath, publicationPath, reporterPath } from '#domain/reader/addresses.ts'
import type { SitemapPart } from '#domain/reader/sitemapPart.ts'
import type { SitemapAddress } from '#domain/reader/sitemapXml.ts'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { db } from '../database/db.ts'
import { fromCalendarDate, toCalendarDate } from '../issues/calendarDate.ts'
import { isPublicArticle } from './publicArticles.ts'
import { isPublicIssue } from './publicIssues.ts'

const mostNews = 1_000
const newsAge = 2 * 24 * 60 * 60 * 1000

/** A sitemap holds 50,000 addresses at most (sitemaps.org); a year that may come near has one a month. */
const mostAddresses = 50_000
const mostOfYear = 40_000

/** The sitemaps that there are. */
export async function listSitemaps(): Promise<readonly SitemapPart[]> {
  return db().$queryRaw`
    WITH parts AS (
      SELECT p."slug" AS "publication", extract(year FROM i."date")::int AS "year", extract(month FROM i."date")::int AS "month",
        1 + (SELECT count(*) FROM "Article" a WHERE a."issueId" = i."id" AND a."publishedRevisionId" IS NOT NULL)
          + (SELECT count(*) FROM "Page" g WHERE g."issueId" = i."id") AS addresses
      FROM "Issue" i JOIN "Publication" p ON p."id" = i."publicationId" WHERE i."publicSince" IS NOT NULL),
    years AS (SELECT "publication", "year", sum(addresses) AS addresses FROM parts GROUP BY 1, 2)
    SELECT DISTINCT parts."publication", parts."year",
      CASE WHEN years.addresses > ${mostOfYear} THEN parts."month" END AS "month"
    FROM parts JOIN years USING ("publication", "year") ORDER BY 1, 2, 3`
}

/** The addresses of one year or month of a publication: its issues, their pages and their published articles. */
export async function readSitemap(
  { publication, year, month }: SitemapPart,
  origin: string,
): Promise<SitemapAddress[]> {
  const issues = await db().issue.findMany({
    where: { ...isPublicIssue, publication: { slug: publication }, date: daysOf(year, month) },
    orderBy: [{ date: 'asc' }, { edition: 'asc' }],
    select: {
      date: true,
      edition: true,
      pages: { orderBy: { sequence: 'asc' }, select: { label: true } },
      articles: {
        where: isPublicArticle,
        orderBy: { sequence: 'asc' },
        select: { slug: true, publishings: { orderBy: { id: 'desc' }, take: 1, select: { at: true } } },
      },
    },
  })
  const addresses = issues.flatMap(({ date, edition, pages, articles }) => {
    const slug = issueSlug(toCalendarDate(date), edition)
    return [
      { url: origin + issuePath(publication, slug) },
      ...pages.map(({ label }) => ({ url: origin + pagePath(publication, slug, label) })),
      ...articles.map((article) => ({
        url: origin + articlePath(publication, slug, article.slug),
        changedAt: article.publishings[0]?.at.toISOString(),
      })),
    ]
  })
  const own = addresses.length > 0 ? [{ url: origin + publicationPath(publication) }, ...addresses] : []
  return own.slice(0, mostAddresses)
}

function daysOf(year: number, month: number | null): { readonly gte: Date; readonly lt: Date } {
  const first = fromCalendarDate(`${four(year)}-${two(month ?? 1)}-01`)
  const next = month === null || month === 12 ? [year + 1, 1] : [year, month + 1]
  return { gte: first, lt: fromCalendarDate(`${four(next[0] ?? year)}-${two(next[1] ?? 1)}-01`) }
}

/** The addresses of reporters who signed what is published, themselves or as those who were merged into them. */
export async function readReporterSitemap(origin: string): Promise<SitemapAddress[]> {
  const reporters = await db().$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT h."slug" FROM "MentionStanding" s JOIN "Mention" m ON m."id" = s."mentionId"
    JOIN "Reporter" r ON r."id" = s."reporterId" JOIN "Reporter" h ON h."id" = coalesce(r."mergedIntoId", r."id")
    JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId" AND i."publicSince" IS NOT NULL
    JOIN "Revision" v ON v."id" = a."publishedRevisionId"
    WHERE h."removedAt" IS NULL
      AND EXISTS (SELECT FROM jsonb_array_elements(v."bylines") AS b(byline) WHERE b.byline->>'key' = m."key")
    ORDER BY 1 LIMIT ${mostAddresses}`
  return reporters.map(({ slug }) => ({ url: origin + reporterPath(slug) }))
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
const two = (month: number): string => String(month).padStart(2, '0')
