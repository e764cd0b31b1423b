import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

const built = path.join(__dirname, '..', '..', '.next', 'server', 'app-paths-manifest.json')

/** Pages of the reader's site are drawn by route handlers; feeds and files are none. */
const isPublicPage = (key: string): boolean =>
  /^\/\(reader\)\/(?:.*\/)?route$/u.test(key) && !/\/(?:feeds|assets|\[file\])\//u.test(key)

/** The routes of all screens that were built: `/desk/articles/[id]`, … */
export const screenRoutes: readonly string[] = Object.keys(JSON.parse(readFileSync(built, 'utf8')) as object)
  .filter((key) => key.endsWith('/page') || isPublicPage(key))
  .map((key) => key.replace(/\/(?:page|route)$/u, '').replace(/\/\([^)]+\)/gu, '') || '/')
  // No link of the site leads to what a secret one shows (preview.test.ts does).
  .filter((route) => !route.startsWith('/_') && !route.startsWith('/preview/'))

/** `[slug]` is one part of an address, `[...parts]` one or more, `[[...parts]]` any number. */
const patternOf = (route: string): string =>
  route
    .replace(/\/\[\[\.{3}[^\]]+\]\]/gu, '(?:/.+)?')
    .replace(/\[\.{3}[^\]]+\]/gu, '.+')
    .replace(/\[\w+\]/gu, '[^/]+')

const openParts = (route: string): number => route.split('/[').length

const patterns = screenRoutes
  .map((route) => ({ route, pattern: new RegExp(`^${patternOf(route)}$`, 'u') }))
  // What is spelt out goes before what is left open: /desk/issues and /[publication]/calendar before /[publication]/[issue].
  .sort((one, other) => openParts(one.route) - openParts(other.route))

/** Addresses that look like a publication's and are files. */
const isFile = (address: string): boolean => /^\/(?:api|assets|feeds)\//u.test(address)

const routeOf = (address: string): string | null =>
  isFile(address) ? null : (patterns.find(({ pattern }) => pattern.test(address.split('?')[0] ?? ''))?.route ?? null)

/**
 * Follows links from screen to screen until each route was shown as often as is asked for, and calls `show` on each.
 * @param starts where to begin, beside what links lead to
 * @param timesOf how many addresses of a route are shown
 * @returns the routes that were shown
 */
export async function walkScreens(
  page: Page,
  starts: readonly string[],
  timesOf: (route: string) => number,
  show: (address: string, route: string) => Promise<void>,
): Promise<ReadonlySet<string>> {
  const waiting = [...starts]
  const known = new Set(starts)
  const shown = new Map<string, number>()
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const route = routeOf(address)
    if (route === null || (shown.get(route) ?? 0) >= timesOf(route)) continue
    shown.set(route, (shown.get(route) ?? 0) + 1)
    await page.goto(address)
    await page.locator('main, [role=main]').first().waitFor()
    const links = await page.evaluate(() =>
      [...window.document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    )
    await show(address, route)
    for (const link of links.filter((href) => href.startsWith('/') && !known.has(href))) {
      known.add(link)
      waiting.push(link)
    }
  }
  return new Set(shown.keys())
}
