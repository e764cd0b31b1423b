import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageRoute, pageRoutes } from './pageRoute.ts'

const app = path.resolve(import.meta.dirname, '../../app')

describe('the page at an address', () => {
  it.each([
    ['/', '/', {}],
    ['/search', '/search', {}],
    ['/reporters/he-xiaoman', '/reporters/[slug]', { slug: 'he-xiaoman' }],
    ['/lanpu', '/[publication]', { publication: 'lanpu' }],
    ['/lanpu/calendar', '/[publication]/calendar', { publication: 'lanpu' }],
    ['/lanpu/2025-03-04', '/[publication]/[issue]', { publication: 'lanpu', issue: '2025-03-04' }],
    [
      '/lanpu/2025-03-04/page/%E7%AC%AC1%E7%89%88',
      '/[publication]/[issue]/page/[label]',
      { publication: 'lanpu', issue: '2025-03-04', label: '第1版' },
    ],
    [
      '/lanpu/2025-03-04/page',
      '/[publication]/[issue]/[article]',
      { publication: 'lanpu', issue: '2025-03-04', article: 'page' },
    ],
    [
      '/lanpu/2025-03-04/100%25',
      '/[publication]/[issue]/[article]',
      { publication: 'lanpu', issue: '2025-03-04', article: '100%' },
    ],
  ] as const)('%s is one of %s', (pathname, route, segments) => {
    expect(pageRoute(pathname)).toEqual({ route, segments })
  })

  it.each([
    '/lanpu/',
    '//',
    '//lanpu',
    '/lanpu//a',
    '/lanpu/2025-03-04/a/card.1.png',
    '/lanpu/2025-03-04/page/1/2',
    '/sitemap.xml',
    '/_next/static',
    '/search/',
    '',
  ])('%s is none of the reader’s', (pathname) => expect(pageRoute(pathname)).toBeNull())

  it('is not looked for where something else of the site stands', () => {
    const others = readdirSync(app, { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() && !one.name.startsWith('(') ? [one.name] : [],
    )
    const desks = readdirSync(path.join(app, '(desk)'), { withFileTypes: true })
    const readers = readdirSync(path.join(app, '(reader)'), { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() && !/^\[|^search$|^reporters$|^styles$/u.test(one.name) ? [one.name] : [],
    )
    const tops = [...others, ...readers, ...desks.flatMap((one) => (one.isDirectory() ? [one.name] : []))]
    expect(tops).toContain('desk')
    for (const top of tops)
      for (const pathname of [`/${top}`, `/${top}/a`, `/${top}/a/b`, `/${top}/a/page/b`])
        expect(pageRoute(pathname), pathname).toBeNull()
  })

  it('has a route for each that is named', () => {
    for (const route of pageRoutes)
      expect(
        readdirSync(path.join(app, '(reader)', route)).some((file) => /^route\.tsx?$/u.test(file)),
        route,
      ).toBe(true)
  })
})
