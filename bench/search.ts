import { isRefusal } from '#domain/workflow/refusal.ts'
import { parseSearch } from '#domain/search/searchQuery.ts'
import { closeDb, db } from '#server/database/db.ts'
import { findHits } from '#server/search/findHits.ts'
import type { HitSearch } from '#server/search/hitConditions.ts'
import { createTestDatabase } from '#server/testing/createTestDatabase.ts'
import { openTestServer } from '#scripts/testing/openTestServer.ts'
import { writeEntries } from './searchedEntries.ts'
import { articleWriter } from './writtenArticles.ts'

const wordsEach = 20
const rounds = 3
/** In so many of a thousand articles a word stands, at least and at most. */
const classes = { common: [60, 600], middle: [5, 20], rare: [0, 1] } as const

/** Milliseconds within which nineteen of twenty searches are to be answered. */
const goal = 50

/**
 * Prints what a search of the newest twenty with a count up to 1,000 takes, for words of one, two and four characters, at
 * 10,000 and 100,000 articles, and how it grew; with `--million` at 1,000,000 too (`docs/search.md` tells what that takes).
 */
export async function benchSearch(): Promise<void> {
  const sizes = [10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
  const server = await openTestServer()
  const database = await createTestDatabase(server)
  process.env.DATABASE_URL = database.url
  try {
    const write = articleWriter('articles')
    const words = wordsOf(Array.from({ length: 4_000 }, articleWriter('sample')))
    let before: Times = new Map()
    for (const size of sizes) before = await measureSize(size, write, words, before)
  } finally {
    await closeDb()
    await database.close()
    await server.stop()
  }
}

type Words = readonly { readonly name: string; readonly words: readonly string[] }[]
/** By class of words, the milliseconds within which nineteen of twenty were answered. */
type Times = ReadonlyMap<string, number>

async function measureSize(size: number, write: () => string, words: Words, before: Times): Promise<Times> {
  const start = performance.now()
  await writeEntries(size, write)
  const took = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${size.toLocaleString('en')} articles, ${await megabytes()}, written in ${took} s`)
  const times = new Map<string, number>()
  for (const { name, words: own } of words) times.set(name, await measureWords(name, own, before.get(name)))
  const short = [...times].filter(([, late]) => late > goal).map(([name]) => name)
  console.log(
    short.length === 0
      ? `  all within ${goal} ms`
      : `  later than ${goal} ms: ${short.join('; ')}\n  The next step: entries kept by years, the newest looked through first (docs/search.md).`,
  )
  return times
}

async function measureWords(name: string, words: readonly string[], before: number | undefined): Promise<number> {
  const times: number[] = []
  let hits = 0
  for (let round = 0; round <= rounds; round += 1)
    for (const word of words) {
      const begun = performance.now()
      hits += await searchOnce(word)
      // The first round warms what the others are measured on.
      if (round > 0) times.push(performance.now() - begun)
    }
  const mean = Math.round(hits / (words.length * (rounds + 1)))
  const [middle, late] = [at(times, 0.5), at(times, 0.95)]
  const grown = before === undefined ? '' : ` · ${(late / before).toFixed(1)} times the p95 before`
  console.log(`  ${name.padEnd(20)} p50 ${ms(middle)} · p95 ${ms(late)} · ${mean} counted on average${grown}`)
  return late
}

async function megabytes(): Promise<string> {
  const [sizes = { table: 0n, index: 0n }] = await db().$queryRaw<{ table: bigint; index: bigint }[]>`
    SELECT pg_table_size('"SearchEntry"') AS "table", pg_indexes_size('"SearchEntry"') AS "index"`
  return `${mb(sizes.table)} of entries and ${mb(sizes.index)} of indexes`
}

const mb = (bytes: bigint): string => `${(Number(bytes) / 1e6).toFixed(0)} MB`
const ms = (value: number): string => `${value.toFixed(1)} ms`

async function searchOnce(word: string): Promise<number> {
  const terms = parseSearch(`"${word}"`)
  if (isRefusal(terms)) throw new Error(`${word}: ${terms.refused}`)
  const none = { publicationIds: null, from: null, to: null, page: null, section: null, reporterIds: null, kind: null }
  const search: HitSearch = { ...none, audience: 'public', terms }
  const found = await findHits(search, { order: 'newest', at: 1 })
  if (isRefusal(found)) throw new Error(`${word}: ${found.refused}`)
  return found.count
}

/** Words of Chinese characters that stand in as many of the sample's texts as each class asks. */
function wordsOf(sample: readonly string[]): Words {
  return [1, 2, 4]
    .flatMap((length) => {
      const counts = new Map<string, number>()
      for (const text of sample) for (const word of runsOf(text, length)) counts.set(word, (counts.get(word) ?? 0) + 1)
      const known = [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
      return Object.entries(classes).map(([name, [least, most]]) => {
        const fitting = known.filter(
          ([, count]) => count >= (least * sample.length) / 1000 && count <= (most * sample.length) / 1000,
        )
        const step = Math.max(1, Math.floor(fitting.length / wordsEach))
        const words = fitting.filter((_, index) => index % step === 0).map(([word]) => word)
        return {
          name: `${name}, ${length} ${length === 1 ? 'character' : 'characters'}`,
          words: words.slice(0, wordsEach),
        }
      })
    })
    .filter(({ words }) => words.length > 0)
}

function runsOf(text: string, length: number): ReadonlySet<string> {
  const runs = new Set<string>()
  for (let at = 0; at + length <= text.length; at += 1) {
    const run = text.slice(at, at + length)
    if (/^\p{Script=Han}+$/u.test(run)) runs.add(run)
  }
  return runs
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
