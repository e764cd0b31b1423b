import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import sharp from 'sharp'
import { publication, type Newsroom } from './newsroom.ts'
import { startingPage } from './startingPage.ts'

const size = { width: 2400, height: 3400 } as const
const columns = 5
const pitch = 44

/** Gives the starting page a facsimile: its lines in columns as bars of ink, and the boxes of them. */
export async function printPage(newsroom: Newsroom): Promise<void> {
  const client = new pg.Client({ connectionString: newsroom.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string; text: string }>(
    `SELECT "id", "text" FROM "Line" WHERE btrim("text", E' \\t\\r\\n　') <> '' ORDER BY "ordinal"`,
  )
  const perColumn = Math.ceil(rows.length / columns)
  const boxes = rows.map(({ text }, at) => {
    const column = Math.floor(at / perColumn)
    const width = Math.min(400, Math.max(60, text.trim().length * 22))
    return [100 + column * 450, 120 + (at % perColumn) * pitch, width, 30] as const
  })
  await client.query('BEGIN')
  // Lines are never altered; a source with boxes would have brought them.
  await client.query('SET LOCAL session_replication_role = replica')
  for (const [at, { id }] of rows.entries())
    await client.query('UPDATE "Line" SET "box" = $1 WHERE "id" = $2', [JSON.stringify(boxes[at]), id])
  await client.query('UPDATE "Publication" SET "imagesPublic" = true')
  await client.query('COMMIT')
  await client.end()
  const bars = boxes.map(([x, y, w, h]) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#3a352c"/>`)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="#f7f2e4"/>${bars.join('')}</svg>`
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'galley-page-')), 'page.png')
  await sharp(Buffer.from(svg)).png().toFile(file)
  const words = ['--publication', publication.slug, '--date', startingPage.date, '--page', '01', file]
  const ran = await newsroom.galley(['facsimile', 'add', ...words])
  if (ran.code !== 0) throw new Error(ran.told + ran.out)
}
