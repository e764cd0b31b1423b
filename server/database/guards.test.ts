import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'

await enterTestDatabase()
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
let articleId: string

beforeAll(async () => {
  await client.connect()
  articleId = (await openNewsroom()).articleIds[0] ?? ''
})
afterAll(() => client.end())

const columns = `"kicker", "headline", "headlineSupplied", "body", "schemaVersion", "plainText", "bylines", "contentHash",
  "contributorIds", "cause"`
const copyRevision = (parent: string) =>
  `INSERT INTO "Revision" ("id", "articleId", "parentId", "number", ${columns})
   SELECT gen_random_uuid(), "articleId", ${parent}, (SELECT max("number") + 1 FROM "Revision" WHERE "articleId" = r."articleId"),
     ${columns} FROM "Revision" r WHERE "articleId" = '${articleId}' AND "number" = 1`

it.each([
  ['a line is never altered', () => `UPDATE "Line" SET "text" = 'x', "length" = 1`],
  ['a line is never deleted', () => 'DELETE FROM "Line"'],
  ['lines are never emptied', () => 'TRUNCATE "Line" CASCADE'],
  ['a revision is never altered', () => `UPDATE "Revision" SET "headline" = 'x'`],
  ['a revision is never deleted', () => 'DELETE FROM "Revision"'],
  ['an event is never altered', () => `UPDATE "Event" SET "verb" = 'x'`],
  ['an event is never deleted', () => 'DELETE FROM "Event"'],
  ['events are never emptied', () => 'TRUNCATE "Event"'],
  ['a mention is never altered', () => `UPDATE "Mention" SET "name" = 'x'`],
  ['an article has one first revision', () => copyRevision('NULL')],
  ['a gap in a line', () => `UPDATE "Placement" SET "to" = "to" - 1 WHERE "to" - "from" > 1`],
  ['a character placed nowhere', () => `DELETE FROM "Placement" WHERE "articleId" = '${articleId}'`],
  [
    'a character placed twice',
    () =>
      `INSERT INTO "Placement" ("lineId", "from", "to", "reason") SELECT "lineId", 0, 1, 'unknown' FROM "Placement"`,
  ],
  [
    'a revision made public that nobody approved',
    () => `UPDATE "Article" SET "publishedRevisionId" = "latestRevisionId" WHERE "id" = '${articleId}'`,
  ],
  ['a draft on the revision of another article', otherBase],
])('the database refuses: %s', async (_what, statement) => {
  await expect(client.query(statement())).rejects.toMatchObject({ code: expect.stringMatching(/^23/u) as string })
})

function otherBase(): string {
  return `UPDATE "Draft" SET "baseRevisionId" = (
    SELECT "id" FROM "Revision" WHERE "articleId" <> '${articleId}' LIMIT 1
  ) WHERE "articleId" = '${articleId}'`
}

it('the database refuses a history that forks', async () => {
  const first = `(SELECT "id" FROM "Revision" WHERE "articleId" = '${articleId}' AND "number" = 1)`
  await client.query(copyRevision(first))
  await expect(client.query(copyRevision(first))).rejects.toMatchObject({ code: '23505' })
})
