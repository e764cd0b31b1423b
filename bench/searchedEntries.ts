import { foldText } from '#domain/search/foldText.ts'
import { gramsOf } from '#domain/search/grams.ts'
import { db } from '#server/database/db.ts'
import { newId } from '#server/database/newId.ts'

const batch = 500
const publications = Array.from({ length: 4 }, newId)
const kinds = ['news', 'news', 'news', 'commentary', 'brief', 'literary']
const sections = ['要闻', '本市', '经济', '体育', '副刊']

/** Milliseconds that the index of a million articles may take. */
const patience = 60 * 60_000

/** Writes entries of the public until there are `size`, a day's after another's; without the index while they come. */
export async function writeEntries(size: number, write: () => string): Promise<void> {
  const before = await db().searchEntry.count()
  await db().$executeRaw`DROP INDEX IF EXISTS "SearchEntry_publicGrams"`
  // What is written next is made while the database writes.
  let writing: Promise<unknown> = Promise.resolve()
  for (let at = before; at < size; at += batch) {
    const rows = makeRows(at, Math.min(batch, size - at), write)
    await writing
    writing = writeRows(rows)
  }
  await writing
  await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL maintenance_work_mem = '1GB'`
      await tx.$executeRaw`CREATE INDEX "SearchEntry_publicGrams" ON "SearchEntry" USING gin ("grams")
        WITH (fastupdate = off) WHERE "audience" = 'public'`
    },
    { timeout: patience },
  )
  await db().$executeRaw`VACUUM ANALYZE "SearchEntry"`
}

const makeRows = (first: number, count: number, write: () => string) =>
  Array.from({ length: count }, (_, at) => {
    const { text } = foldText(write())
    const number = first + at
    return {
      id: newId(),
      publication: publications[number % publications.length],
      // Forty articles a day.
      day: Math.floor(number / 40),
      section: sections[number % sections.length],
      kind: kinds[number % kinds.length],
      title: text.slice(0, 16),
      text,
      grams: `{${gramsOf(text).join()}}`,
    }
  })

async function writeRows(rows: ReturnType<typeof makeRows>): Promise<void> {
  await db().$executeRaw`
    INSERT INTO "SearchEntry" ("articleId", "audience", "publicationId", "issueDate", "pageLabels", "sectionName", "kind",
      "title", "text", "grams")
    SELECT r.id, 'public', r.publication, date '1950-01-01' + r.day, ARRAY['01'], r.section, r.kind, r.title, r.text,
      r.grams::int[]
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, publication uuid, day int, section text, kind text,
      title text, text text, grams text)`
}
