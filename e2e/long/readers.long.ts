import { execFileSync } from 'node:child_process'
import { expect } from '@playwright/test'
import { changeAllTheTime } from '../../server/testing/changeAllTheTime.ts'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import { load } from '../bench/load.ts'
import { test, type Demo } from '../world/demo.ts'
import { rateAsked, rounds } from '../world/rounds.ts'

const minutes = rounds(60)
const looks = 12
const rate = rateAsked()
/** Milliseconds between two changes: none where the machine is not shared, else fewer than between two requests. */
const rest = rate === null ? 0 : 500 / rate
const megabytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024

/** Addresses of everything that the demo's public sees, a few that nobody does, and feeds. */
async function publicAddresses({ databaseUrl }: Demo): Promise<readonly string[]> {
  const rows = await inDatabase<{ path: string }>(
    databaseUrl,
    `WITH issues AS (SELECT i."id", '/' || p."slug" AS paper, '/' || p."slug" || '/' || i."date" AS path
       FROM "Issue" i JOIN "Publication" p ON p."id" = i."publicationId" WHERE i."publicSince" IS NOT NULL)
     SELECT path FROM issues UNION SELECT paper FROM issues UNION SELECT paper || '/calendar' FROM issues
     UNION SELECT i.path || '/page/' || g."label" FROM issues i JOIN "Page" g ON g."issueId" = i."id"
     UNION SELECT i.path || '/' || a."slug" FROM issues i JOIN "Article" a ON a."issueId" = i."id"
       WHERE a."publishedRevisionId" IS NOT NULL`,
  )
  return ['/', '/feeds/atom.xml', '/sitemap.xml', '/search', '/nobody/here', ...rows.map(({ path }) => path)]
}

test('a server that ten readers ask without a pause for an hour does not grow', async ({ demo }) => {
  test.setTimeout((minutes + 5) * 60_000)
  await demo.app.restart({ GALLEY_SEARCHES: '1000000' })
  const addresses = await publicAddresses(demo)
  // Every other page is kept; each word is asked for once, so that no page of it is.
  const pathOf = (request: number) => {
    const path = addresses[request % addresses.length] ?? '/'
    return request % 2 === 0 ? path : `${path}?q=${encodeURIComponent(`字${request}`)}`
  }
  const memory: number[] = []
  let answered = 0
  for (let look = 0; look < looks; look += 1) {
    // In every third stretch all is read anew, as it changes all the time.
    const stop = look % 3 === 2 ? changeAllTheTime(demo.databaseUrl, rest) : null
    const seconds = (minutes * 60) / looks
    const { times } = await load(demo.app.url, seconds, (request) => pathOf(answered + request), rate)
    await stop?.()
    answered += times.length
    memory.push(Math.round(megabytes(demo.app.pid())))
  }
  const early = Math.max(...memory.slice(looks / 3, (2 * looks) / 3))
  const late = Math.max(...memory.slice((2 * looks) / 3))
  console.log(`Proved: ${answered} answers in ${minutes} min; MB in use: ${memory.join(', ')}.`)
  expect(late).toBeLessThan(early * 1.25)
  expect(demo.app.said()).not.toMatch(/error/iu)
})
