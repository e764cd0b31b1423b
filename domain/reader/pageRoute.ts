import { decodeSegment, reservedSlugs } from './addresses.ts'

/** The addresses at which pages of the reader's site stand, as the folders of their routes are named. */
export const pageRoutes = [
  '/',
  '/search',
  '/reporters/[slug]',
  '/[publication]',
  '/[publication]/calendar',
  '/[publication]/[issue]',
  '/[publication]/[issue]/page/[label]',
  '/[publication]/[issue]/[article]',
] as const
export type PageRoute = (typeof pageRoutes)[number]
/** The parts of an address by the names that its route gives them. */
export type Segments = Readonly<Record<string, string>>

/**
 * Which page of the reader's site an address leads to, by its path, and the decoded parts of it; null where it leads
 * elsewhere or nowhere. Of two routes the one that names more is meant, as Next takes them.
 */
export function pageRoute(pathname: string): { readonly route: PageRoute; readonly segments: Segments } | null {
  const parts = pathname === '/' ? [] : pathname.slice(1).split('/')
  for (const route of pageRoutes) {
    const segments = segmentsAt(route, parts)
    if (segments) return { route, segments }
  }
  return null
}

function segmentsAt(route: PageRoute, parts: readonly string[]): Segments | null {
  const names = route === '/' ? [] : route.slice(1).split('/')
  if (names.length !== parts.length) return null
  const segments: Record<string, string> = {}
  for (const [at, name] of names.entries()) {
    const part = parts[at] ?? ''
    if (!name.startsWith('[')) {
      if (part !== name) return null
    } else if (part === '' || (name === '[publication]' && isTaken(part))) return null
    else segments[name.slice(1, -1)] = decodeSegment(part)
  }
  return segments
}

/** What stands at the top of an address and is no publication: what the site uses itself, and its files. */
const isTaken = (part: string): boolean =>
  reservedSlugs.includes(part) || part.includes('.') || part.includes('%') || part.startsWith('_')
