import { expect, it } from 'vitest'
import { db } from '../database/db.ts'
import { readDraft } from '../articles/draftNow.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { newId } from '../database/newId.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { makeReporter, openSignedPage, publishPage } from '../testing/signedPage.ts'
import { mergeReporters } from './mergeReporters.ts'
import { previewMerge } from './previewMerge.ts'
import { unmergeReporters } from './unmergeReporters.ts'

await enterTestDatabase()

it('a merge says beforehand which published pages change, and un-approves nothing; nor does an un-merge', async () => {
  const page = await openSignedPage()
  const [first = '', second = '', third = '', , last = ''] = page.mentionIds
  const intoId = await makeReporter(page.editor, '王茵', [first])
  const fromId = await makeReporter(page.editor, '王菌', [second, third, last])
  const pair = { fromId, intoId }
  expect(done(await previewMerge(page.editor, pair))).toMatchObject({ articleCount: 0, noticeCount: 3 })
  await publishPage(page)
  const preview = done(await previewMerge(page.editor, pair))
  expect(preview).toMatchObject({ articleCount: 3, noticeCount: 3 })
  expect(preview.articles.map(({ title }) => title.text)).toEqual([
    '河堤第二段完工',
    '河堤第三段完工',
    '河堤第四段完工',
  ])
  const state = () =>
    db().article.findMany({
      where: { id: { in: [...page.articleIds] } },
      select: { id: true, deskState: true, approvedRevisionId: true, publishedRevisionId: true, stepCount: true },
      orderBy: { id: 'asc' },
    })
  const before = await state()
  expect(before.every(({ approvedRevisionId }) => approvedRevisionId !== null)).toBe(true)
  const { mergeId } = done(await mergeReporters(page.editor, { ...pair, reason: '同一人' }))
  expect(await state()).toEqual(before)
  done(await unmergeReporters(page.editor, mergeId))
  expect(await state()).toEqual(before)
})

it('counts what the public sees: a byline that a draft dropped still changes, one that only a draft has does not', async () => {
  const page = await openSignedPage()
  const [first = '', second = ''] = page.mentionIds
  const intoId = await makeReporter(page.editor, '王茵', [first])
  const fromId = await makeReporter(page.editor, '王菌', [second])
  await publishPage(page)
  const corrector = await page.hire('corrector')
  const articleId = page.articleIds[1] ?? ''
  done(await step(page.editor, articleId, 'reopen'))
  const { version, content } = done(await readDraft(corrector, articleId))
  const without = { ...content, bylines: [] }
  done(await saveDraft(corrector, articleId, { version, saveKey: newId(), content: without }))
  done(await step(corrector, articleId, 'submit'))
  const preview = done(await previewMerge(page.editor, { fromId, intoId }))
  expect(preview).toMatchObject({ articleCount: 1, noticeCount: 0 })
})
