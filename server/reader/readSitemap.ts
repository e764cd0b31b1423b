import { articlePath, issuePath, issueSlug, pagePath, publicationPath, reporterPath } from '#domain/reader/addresses.ts'
import type { SitemapPart } from '#domain/reader/sitemapPart.ts'
import type { SitemapAddress } from '#domain/reader/sitemapXml.ts'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import { db } from '../database/db.ts'
import { fromCalendarDate, toCalendarDate } from '../issues/calendarDate.ts'
import { openedRow } from './outlook.ts'
import { isPublicArticle } from './publicArticles.ts'
import { isPublicIssue } from './publicIssues.ts'

const mostNews = 1_000
const aDay = 24 * 60 * 60 * 1000
const newsAge = 2 * aDay

/** A sitemap holds 50,000 addresses at most (sitemaps.org); a year of a paper that comes more than weekly has one a month. */
const mostAddresses = 50_000
const issuesOfWeekly = 53

/** The sitemaps that there are: told by the issues alone, however many articles these hold. */
export async function listSitemaps(): Promise<readonly SitemapPart[]> {
  return db().$queryRaw`
    WITH months AS (
      SELECT i."publicationId", extract(year FROM i."date")::int AS "year", extract(month FROM i."date")::int AS "month",
        count(*) AS "issues"
      FROM "Issue" i WHERE ${openedRow} GROUP BY 1, 2, 3),
    counted AS (SELECT *, sum("issues") OVER (PARTITION BY "publicationId", "year") AS "ofYear" FROM months)
    SELECT DISTINCT p."slug" AS "publication", "year",
      CASE WHEN "ofYear" > ${issuesOfWeekly} THEN "month" END AS "month"
    FROM counted JOIN "Publication" p ON p."id" = "publicationId" ORDER BY 1, 2, 3`
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

/**
 * The addresses of reporters who signed what is published, themselves or as those who were merged into them; of `most` at
 * most. One signature of each is looked for.
 */
export async function readReporterSitemap(origin: string, most = mostAddresses): Promise<SitemapAddress[]> {
  const reporters = await db().$queryRaw<{ slug: string }[]>`
    SELECT DISTINCT h."slug" FROM "Reporter" r JOIN "Reporter" h ON h."id" = coalesce(r."mergedIntoId", r."id")
    WHERE h."removedAt" IS NULL AND EXISTS (SELECT FROM "SignedEntry" s WHERE s."reporterId" = r."id") ORDER BY 1 LIMIT ${most}`
  return reporters.map(({ slug }) => ({ url: origin + reporterPath(slug) }))
}

/** Until when the sitemap of news says what is so, where nothing is published: a day begins then (milliseconds since 1970). */
export const newsStandsUntil = (now: Date): number => Math.ceil((now.getTime() + 1) / aDay) * aDay

/** What newspapers of the last two days published, for the sitemap of news. */
export async function readNewsSitemap(now: Date, origin: string, most = mostNews): Promise<SitemapAddress[]> {
  const articles = await db().article.findMany({
    where: { AND: [isPublicArticle, { issue: { date: { gte: new Date(now.getTime() - newsAge), lte: now } } }] },
    orderBy: { issue: { date: 'desc' } },
    take: most,
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
