import { createTestDatabase } from '#server/testing/createTestDatabase.ts'
import { closeDb, db } from '#server/database/db.ts'
import { listReporters } from '#server/reporters/listReporters.ts'
import { listWaiting } from '#server/reporters/listWaiting.ts'
import { readGroups } from '#server/reporters/readGroups.ts'
import { readReporterRecord } from '#server/reporters/readReporterRecord.ts'
import { searchDuplicates } from '#server/reporters/listDuplicates.ts'
import { findScope } from '#server/search/findScope.ts'
import { openTestServer } from '#scripts/testing/openTestServer.ts'
import { fillReporters } from './newsroomOfReporters.ts'

/** Mentions and reporters; a fiftieth of the mentions waits. */
const sizes = [
  { mentions: 1_000, reporters: 200 },
  { mentions: 10_000, reporters: 2_000 },
  { mentions: 100_000, reporters: 20_000 },
] as const
const repeats = 7

/** Prints how long the desk's lists of bylines and reporters take, from a thousand mentions to a hundred thousand. */
export async function benchReporters(): Promise<void> {
  const server = await openTestServer()
  try {
    for (const size of sizes) {
      const database = await createTestDatabase(server)
      process.env.DATABASE_URL = database.url
      try {
        await measure(size)
      } finally {
        await closeDb()
        await database.close()
      }
    }
  } finally {
    await server.stop()
  }
}

async function measure(size: (typeof sizes)[number]): Promise<void> {
  const actor = await fillReporters(size)
  const { groups } = await listWaiting(actor, false)
  const [busiest] = await db().$queryRaw<{ id: string }[]>`
    SELECT "reporterId" AS "id" FROM "MentionStanding" WHERE "reporterId" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`
  const wanted = groups.slice(0, 40).map(({ publicationId, name, role }) => ({ publicationId, name, role }))
  console.log(`Bylines: ${size.mentions} mentions, ${size.reporters} reporters, ${groups.length} groups wait`)
  const asked = { words: '', kind: '', from: 0 }
  await time('waiting groups', () => listWaiting(actor, false))
  const soon = { groups: wanted.slice(0, 10), areLeftOpen: false }
  await time('ten groups with proposals, as the desk asks', () => readGroups(actor, soon))
  await time('forty groups with proposals', () => readGroups(actor, { groups: wanted, areLeftOpen: false }))
  await time('list of reporters', () => listReporters(actor, asked))
  await time('list of reporters, by pinyin', () => listReporters(actor, { ...asked, words: 'wang' }))
  await time('list of reporters, by name', () => listReporters(actor, { ...asked, words: '王伟' }))
  await time('a reporter to search by, by name', () => findScope({ publication: null, reporter: '王偉' }, []))
  await time('all possible duplicates', () => searchDuplicates())
  await time('one record whole, with its duplicates', () => readReporterRecord(actor, busiest?.id ?? ''))
}

async function time(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let turn = 0; turn < repeats; turn += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  console.log(`  ${what}: median ${times[repeats >> 1]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`)
}
