import type { MetadataRoute } from 'next'

/** Crawlers may read what the public may; the desk and what stands before it is not for them. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/api/', '/desk', '/admin', '/sign-in', '/invitation/'] } }
}
