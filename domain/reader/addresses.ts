/** Words that may not be a publication's slug, because the site uses them itself at the top of its addresses. */
export const reservedSlugs: readonly string[] = [
  'api',
  'desk',
  'admin',
  'reporters',
  'sign-in',
  'invitation',
  'search',
  'feeds',
  'health',
  'preview',
  'assets',
]

/** The address part of an issue: its date, and its edition where it has one: 2019-09-18, 2019-09-18~evening. */
export const issueSlug = (date: string, edition: string): string =>
  edition === '' ? date : `${date}~${encodeURIComponent(edition)}`

/** Reads what `issueSlug` wrote; null where the date is none. `slug` is as Next gives it, already or not yet decoded. */
export function parseIssueSlug(slug: string): { readonly date: string; readonly edition: string } | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:(?:~|%7E)(.+))?$/u.exec(slug)
  if (!match?.[1] || !isCalendarDate(match[1])) return null
  return { date: match[1], edition: decodeSegment(match[2] ?? '') }
}

/** A segment of an address as it was before it was encoded; Next gives some decoded and some not. */
export function decodeSegment(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A date of the calendar, written YYYY-MM-DD. 2019-02-30 is none. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}

export const frontPath = '/'
export const deskPath = '/desk'
export const searchPath = '/search'
export const deskSearchPath = '/desk/search'
export const publicationPath = (publication: string): string => `/${publication}`
export const issuePath = (publication: string, issue: string): string => `/${publication}/${issue}`
export const pagePath = (publication: string, issue: string, label: string): string =>
  `/${publication}/${issue}/page/${encodeURIComponent(label)}`
export const articlePath = (publication: string, issue: string, slug: string): string =>
  `/${publication}/${issue}/${encodeURIComponent(slug)}`
/** The address of an article set vertically or not, with the words of a search lit in it where there are some. */
export function settingAddress(article: string, isVertical: boolean, words = ''): string {
  const asked = new URLSearchParams({
    ...(words === '' ? {} : { q: words }),
    ...(isVertical ? { setting: 'vertical' } : {}),
  }).toString()
  return asked === '' ? article : `${article}?${asked}`
}
/** Files of a reference to an article, by the ends of their names. */
export const citationFormats = ['bib', 'ris'] as const
export type CitationFormat = (typeof citationFormats)[number]
/** The image that others show of an article; the mark names what stands on it. */
export const cardPath = (article: string, mark: string): string => `${article}/card.${mark}.png`
export const citationPath = (article: string, format: CitationFormat): string => `${article}/cite.${format}`
export const reporterPath = (slug: string): string => `/reporters/${encodeURIComponent(slug)}`

/** What a feed is of, as its address states it, in this order: nothing said, all that is published. */
export const feedParams = ['q', 'publication', 'from', 'to', 'page', 'section', 'reporter', 'kind', 'alike'] as const
export type FeedOf = Partial<Readonly<Record<(typeof feedParams)[number], string | null>>>
export function feedPath(format: 'atom' | 'rss', of: FeedOf): string {
  const given = feedParams.flatMap((name): [string, string][] => (of[name] ? [[name, of[name]]] : []))
  const asked = new URLSearchParams(given).toString()
  return `/feeds/${format}.xml${asked === '' ? '' : `?${asked}`}`
}

/** An address in one language of the interface, whatever the reader's own choice is. */
export const languagePath = (address: string, locale: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}lang=${locale}`
