import { expect, it } from 'vitest'
import { parseSearch } from '#domain/search/searchQuery.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { keepFacsimile } from '../facsimiles/keepFacsimile.ts'
import { importIssue } from '../imports/importIssue.ts'
import { step } from '../testing/correct.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { readPageMarks } from './readPageMarks.ts'

await enterTestDatabase()

/** A line whose words stand apart as no count of characters tells. */
const words = [
  ['本报讯（记者', 0, 100],
  ['白一川）昨天上午', 100, 200],
  ['河堤', 700, 760],
  ['栽了三百棵柳树。', 760, 1000],
] as const
const spans = words.map(([text, from, to]) => `<span class="ocrx_word" title="bbox ${from} 50 ${to} 80">${text}</span>`)
const hocr = `<!DOCTYPE html><html><body><div class="ocr_page" title="bbox 0 0 1000 1000"><p class="ocr_par">
<span class="ocr_line" title="bbox 0 50 1000 80">${spans.join('')}</span></p></div></body></html>`

it('a hit is boxed where the source says that its words stand, in the pixels of the image', async () => {
  const { slug, publicationId, hire } = await openNewsroom()
  await db().publication.update({ where: { id: publicationId }, data: { imagesPublic: true } })
  const files = [{ name: '01.hocr', bytes: new TextEncoder().encode(hocr) }]
  const { issueId } = done(await importIssue(commandLine, { publicationSlug: slug, date: '2025-03-05', files }))
  const { id: pageId } = await db().page.findFirstOrThrow({ where: { issueId } })
  const bytes = await drawPage(2000, 2000, []).png().toBuffer()
  done(await keepFacsimile(commandLine, { pageId, file: { name: '01.png', bytes } }))
  const { id } = await db().article.findFirstOrThrow({ where: { issueId } })
  for (const [role, name] of [
    ['corrector', 'submit'],
    ['editor', 'approve'],
    ['publisher', 'publish'],
  ] as const)
    done(await step(await hire(role), id, name))
  expect(await readPageMarks(pageId, done(parseSearch('河堤')))).toEqual([[1400, 100, 120, 60]])
})
