import type pg from 'pg'

/** Tables in the order in which they are written, and where each one's rows of an issue are found. */
const ofArticle = '"articleId" IN (SELECT "id" FROM "Article" WHERE "issueId" = $1::uuid)'
const ofPage = '"pageId" IN (SELECT "id" FROM "Page" WHERE "issueId" = $1::uuid)'
const ofMention = `"mentionId" IN (SELECT "id" FROM "Mention" WHERE ${ofArticle})`
const tables: readonly (readonly [table: string, where: string])[] = [
  ['Issue', '"id" = $1::uuid'],
  ['Page', '"issueId" = $1::uuid'],
  ['Source', ofPage],
  ['Line', ofPage],
  ['Article', '"issueId" = $1::uuid'],
  ['ArticlePage', ofArticle],
  ['Placement', ofArticle],
  ['Placement', `"articleId" IS NULL AND "lineId" IN (SELECT "id" FROM "Line" WHERE ${ofPage})`],
  ['Repair', ofPage],
  ['Revision', ofArticle],
  ['Draft', ofArticle],
  ['Mention', ofArticle],
  ['MentionLink', ofMention],
  ['Publishing', ofArticle],
]
const keys = /^(issueId|pageId|articleId|mentionId|revisionId|baseRevisionId|parentId)$/u
const pointers = ['latestRevisionId', 'approvedRevisionId', 'publishedRevisionId'] as const

type Column = { readonly name: string; readonly type: string; readonly counts: boolean }

/** What a column of the copy number `k` is made of: keys become others, the same for the same row and number. */
function copied(table: string, { name, type }: Column): string {
  const own = `t."${name}"`
  if (table === 'Issue' && name === 'date') return `${own} - 2 * k.k`
  if ((pointers as readonly string[]).includes(name)) return 'NULL'
  if (name === 'deskState') return `'correcting'`
  if (name === 'currentFacsimileId' || (table !== 'Mention' && name === 'mergeId')) return 'NULL'
  if (type === 'uuid' && (name === 'id' || keys.test(name))) return `md5(${own}::text || k.k)::uuid`
  if ((table === 'Source' && name === 'id') || /^(sourceId|currentSourceId)$/u.test(name))
    return `left(md5(${own} || k.k), 12)`
  if ((table === 'Line' && name === 'id') || name === 'lineId')
    return `left(md5(split_part(${own}, '.', 1) || k.k), 12) || '.' || split_part(${own}, '.', 2)`
  return own
}

/**
 * Copies an issue with its pages, lines, articles, texts and bylines onto every second day before it, by the database alone, with every
 * guard of it at work. For tests of size; people of the copies stay the same.
 * @param from the first copy's number, from 1; `to` is the last one's
 */
export async function multiply(client: pg.Client, issueId: string, from: number, to: number): Promise<void> {
  await client.query('BEGIN')
  for (const [table, where] of tables) {
    const { rows } = await client.query<Column>(
      `SELECT column_name AS name, udt_name AS type, coalesce(column_default, '') LIKE 'nextval%' AS counts
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    )
    const columns = rows.filter(({ counts }) => !counts)
    const names = columns.map(({ name }) => `"${name}"`).join(', ')
    const values = columns.map((column) => copied(table, column)).join(', ')
    const source = `(SELECT * FROM "${table}" WHERE ${where}) t, generate_series($2::int, $3::int) AS k(k)`
    await client.query(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM ${source}`, [issueId, from, to])
  }
  // Articles and their revisions point at each other.
  const set = pointers.map((name) => `"${name}" = md5(o."${name}"::text || k.k)::uuid`).join(', ')
  await client.query(
    `UPDATE "Article" a SET "deskState" = o."deskState", ${set} FROM "Article" o, generate_series($2::int, $3::int) AS k(k)
     WHERE o."issueId" = $1::uuid AND a."id" = md5(o."id"::text || k.k)::uuid`,
    [issueId, from, to],
  )
  await client.query('COMMIT')
}
