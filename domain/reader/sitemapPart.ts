/** What one sitemap is of: a year of a publication, or one month of it (from 1). */
export type SitemapPart = { readonly publication: string; readonly year: number; readonly month: number | null }

/** A part as an address asks for it. */
export const sitemapParams = ({ publication, year, month }: SitemapPart): Record<string, string> => ({
  publication,
  year: String(year).padStart(4, '0'),
  ...(month === null ? {} : { month: String(month).padStart(2, '0') }),
})

/** The part that an address asks for; null where it asks for none that could be. */
export function readSitemapPart(asked: URLSearchParams): SitemapPart | null {
  const [publication, year, month] = [asked.get('publication') ?? '', asked.get('year') ?? '', asked.get('month')]
  if (!/^[a-z0-9-]+$/u.test(publication) || !/^\d{4}$/u.test(year) || !/^(?:0[1-9]|1[0-2])$/u.test(month ?? '01'))
    return null
  return { publication, year: Number(year), month: month === null ? null : Number(month) }
}
