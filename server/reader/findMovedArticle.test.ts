import { expect, it } from 'vitest'
import { db } from '../database/db.ts'
import { readPage } from '../pages/readPage.ts'
import { takePageAct } from '../pages/takePageAct.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { findMovedArticle } from './findMovedArticle.ts'

await enterTestDatabase()
const day = '2025-03-04'

/** Publishes the first of two articles. */
async function publishFirst({ articleIds, hire }: Awaited<ReturnType<typeof openNewsroom>>) {
  const [first = ''] = articleIds
  done(await step(await hire('corrector'), first, 'submit'))
  done(await step(await hire('editor'), first, 'approve'))
  done(await step(await hire('publisher'), first, 'publish'))
}

it('leads to where the text went, once that is public', async () => {
  const newsroom = await openNewsroom()
  const { slug, issueId, articleIds, hire } = newsroom
  const [into = '', from = ''] = articleIds
  const editor = await hire('editor')
  const { id: pageId } = await db().page.findFirstOrThrow({ where: { issueId } })
  const { version } = done(await readPage(editor, pageId))
  done(await takePageAct(editor, pageId, { act: { kind: 'mergeArticles', from, into }, version }))
  expect(await findMovedArticle(slug, day, '01-2')).toBeNull()
  await publishFirst(newsroom)
  expect(await findMovedArticle(slug, day, '01-2')).toBe(`/${slug}/${day}/01-1`)
  expect(await findMovedArticle(slug, day, '01-1')).toBeNull()
  expect(await findMovedArticle(slug, '2025-03-05', '01-2')).toBeNull()
})

it('follows an article that was merged again', async () => {
  const newsroom = await openNewsroom()
  const { slug, issueId, articleIds } = newsroom
  const [into = '', between = ''] = articleIds
  await publishFirst(newsroom)
  await db().articleRedirect.create({ data: { issueId, slug: '01-9', articleId: between } })
  expect(await findMovedArticle(slug, day, '01-9')).toBeNull()
  await db().article.update({ where: { id: between }, data: { mergedIntoId: into, goneAt: new Date() } })
  expect(await findMovedArticle(slug, day, '01-9')).toBe(`/${slug}/${day}/01-1`)
})
