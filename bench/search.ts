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

/**
 * Prints what a search of the newest twenty with a count up to 1,000 takes, for words of two and four characters, at
 * 10,000 and 100,000 articles; with `--million` at 1,000,000 too, which takes an hour and some 8 GB.
 */
export async function benchSearch(): Promise<void> {
  const sizes = [10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
  const server = await openTestServer()
  const database = await createTestDatabase(server)
  process.env.DATABASE_URL = database.url
  try {
    const write = articleWriter('articles')
    const words = wordsOf(Array.from({ length: 4_000 }, articleWriter('sample')))
    for (const size of sizes) await measureSize(size, write, words)
  } finally {
    await closeDb()
    await database.close()
    await server.stop()
  }
}

type Words = readonly { readonly name: string; readonly words: readonly string[] }[]

async function measureSize(size: number, write: () => string, words: Words): Promise<void> {
  const start = performance.now()
  await writeEntries(size, write)
  const [{ bytes } = { bytes: 0n }] = await db().$queryRaw<{ bytes: bigint }[]>`
    SELECT pg_total_relation_size('"SearchEntry"') AS bytes`
  const took = ((performance.now() - start) / 1000).toFixed(0)
  console.log(`${size.toLocaleString('en')} articles, ${(Number(bytes) / 1e6).toFixed(0)} MB, written in ${took} s`)
  for (const { name, words: own } of words) {
    const times: number[] = []
    let hits = 0
    for (let round = 0; round <= rounds; round += 1)
      for (const word of own) {
        const before = performance.now()
        hits += await searchOnce(word)
        if (round > 0) times.push(performance.now() - before)
      }
    const mean = Math.round(hits / (own.length * (rounds + 1)))
    console.log(
      `  ${name.padEnd(20)} p50 ${at(times, 0.5)} ms · p95 ${at(times, 0.95)} ms · ${mean} counted on average`,
    )
  }
}

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

const at = (times: readonly number[], share: number): string =>
  ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)
