import type { MetadataRoute } from 'next'
import { siteOrigin } from './(reader)/siteOrigin.ts'

export const dynamic = 'force-dynamic'

const closed = ['/api/', '/desk', '/admin', '/sign-in', '/invitation/', '/preview/', '/search?']

/** Crawlers may read what the public may, and find it by the sitemaps; the desk and searches are not for them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const sitemap = `${await siteOrigin()}/sitemap.xml`
  return { rules: { userAgent: '*', allow: ['/', '/api/public-facsimiles/'], disallow: closed }, sitemap }
}
