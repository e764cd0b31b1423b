import { afterAll, beforeAll, expect, it } from 'vitest'
import pg from 'pg'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { linkMentions } from './linkMentions.ts'
import { mergeReporters } from './mergeReporters.ts'

await enterTestDatabase()
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
const ids = { from: '', into: '', mention: '', other: '' }

beforeAll(async () => {
  await client.connect()
  const newsroom = await openNewsroom()
  const editor = await newsroom.hire('editor')
  const [first, second] = await db().mention.findMany({ orderBy: { id: 'asc' } })
  const make = async (mentionId: string, displayName: string) => {
    const choice = { newReporter: { displayName, kind: 'person' as const } }
    return done(await linkMentions(editor, { mentionIds: [mentionId], choice })).reporter?.id ?? ''
  }
  ids.mention = first?.id ?? ''
  ids.from = await make(ids.mention, '白一川')
  ids.into = await make(second?.id ?? '', '何小满')
  ids.other = await make(second?.id ?? '', '何小曼')
  done(await mergeReporters(editor, { fromId: ids.from, intoId: ids.into, reason: '同一人' }))
})
afterAll(() => client.end())

const link = (reporter: string) =>
  `INSERT INTO "MentionLink" ("mentionId", "reporterId", "byHand") VALUES ('${ids.mention}', '${reporter}', true)`
const merge = (from: string, into: string, reason: string) =>
  `INSERT INTO "ReporterMerge" ("id", "fromId", "intoId", "reason", "byId")
   SELECT gen_random_uuid(), '${from}', '${into}', '${reason}', "id" FROM "User" LIMIT 1`

it.each([
  ['a link to a record that is merged', () => link(ids.from)],
  ['a link that is altered', () => `UPDATE "MentionLink" SET "reporterId" = NULL`],
  ['a standing that no link made', () => `UPDATE "MentionStanding" SET "reporterId" = '${ids.other}'`],
  ['a standing that goes', () => 'DELETE FROM "MentionStanding"'],
  ['a merge without a reason', () => merge(ids.other, ids.into, ' ')],
  ['a merge that no record shows', () => merge(ids.other, ids.into, 'x')],
  ['merges in a circle', () => merge(ids.into, ids.from, 'x')],
  ['a merge that is altered', () => `UPDATE "ReporterMerge" SET "reason" = 'x'`],
  ['a merge that is deleted', () => 'DELETE FROM "ReporterMerge"'],
  ['a record shown as another without a merge', () => `UPDATE "Reporter" SET "mergedIntoId" = NULL`],
  ['a record that goes', () => `DELETE FROM "Reporter" WHERE "id" = '${ids.other}'`],
  ['a record taken off that signs', () => `UPDATE "Reporter" SET "removedAt" = now() WHERE "id" = '${ids.from}'`],
  ['a name whose days run backwards', () => `UPDATE "ReporterName" SET "since" = '2020-02-02', "until" = '2020-02-01'`],
])('the database refuses: %s', async (_what, statement) => {
  await expect(client.query(statement())).rejects.toMatchObject({ code: expect.stringMatching(/^23/u) as string })
})
