import { expect, it } from 'vitest'
import { readArticle } from '../articles/readArticle.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { listSuspects } from './listSuspects.ts'

await enterTestDatabase()

/** Words of one line as a recogniser writes them, each with how sure it is. */
const line = (row: number, words: readonly (readonly [text: string, sure: number])[]): string => {
  const box = (from: number, to: number) => `bbox ${from} ${row * 50} ${to} ${row * 50 + 30}`
  const spans = words.map(
    ([text, sure], at) =>
      `<span class="ocrx_word" title="${box(at * 100, at * 100 + 90)}; x_wconf ${sure}">${text}</span>`,
  )
  return `<span class="ocr_line" title="${box(0, 500)}">${spans.join('')}</span>`
}
const page = [
  line(1, [
    ['本报讯', 96],
    ['（记者', 95],
    ['白一川）', 93],
    ['昨天上午', 95],
  ]),
  line(2, [
    ['城东河堤上新', 97],
    ['裁', 21],
    ['了三百棵柳树。', 96],
  ]),
].join('\n')
const hocr = `<!DOCTYPE html><html><body><div class="ocr_page" title="bbox 0 0 1000 1000"><p class="ocr_par">${page}</p></div></body></html>`

it('what the source was unsure of is a suspect in the article that was imported from it', async () => {
  const { slug, hire } = await openNewsroom()
  const files = [{ name: '01.hocr', bytes: new TextEncoder().encode(hocr) }]
  const { issueId } = done(await importIssue(commandLine, { publicationSlug: slug, date: '2025-03-05', files }))
  const { id } = await db().article.findFirstOrThrow({ where: { issueId } })
  const corrector = await hire('corrector')
  const { draft } = done(await readArticle(corrector, id))
  const { suspects } = done(await listSuspects(corrector, id, draft.content.body))
  expect(suspects).toMatchObject([{ kind: 'confidence', words: '裁' }])
})
