import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { publishIssue } from '../issues/publishIssue.ts'
import { takePageAct } from '../pages/takePageAct.ts'
import { readPage } from '../pages/readPage.ts'
import { assembleAgain } from '../pages/assembleAgain.ts'
import { listHits } from '../sweeps/listHits.ts'
import { sweepArticles } from '../sweeps/sweepArticles.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { readArticle } from './readArticle.ts'
import { takeStep } from './takeStep.ts'

await enterTestDatabase()
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let publisher: Actor
let first: string
let second: string

/** What the public sees of the issue, and all that ever put something before it. */
async function sight() {
  const articles = await db().article.findMany({
    where: { issueId: newsroom.issueId },
    orderBy: { id: 'asc' },
    select: { id: true, publishedRevisionId: true },
  })
  return { articles, publishings: await db().publishing.count() }
}

beforeEach(async () => {
  newsroom = await openNewsroom()
  ;[first = '', second = ''] = newsroom.articleIds
  editor = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
  const corrector = await newsroom.hire('corrector')
  done(await write(corrector, first, '本报讯，河堤上栽了柳树。'))
  done(await step(corrector, first, 'submit'))
  done(await step(editor, first, 'approve'))
  done(await publishIssue(publisher, newsroom.issueId))
  done(await step(editor, first, 'reopen'))
})

it('an old revision that is restored goes nowhere by itself', async () => {
  const before = await sight()
  const { stepCount, draft, revisions } = done(await readArticle(editor, first))
  const revisionId = revisions.find(({ number }) => number === 1)?.id
  const asked = { expectedStepCount: stepCount, draftVersion: draft.version, revisionId }
  done(await takeStep(editor, first, { step: 'restore', ...asked }))
  expect(await sight()).toEqual(before)
})

it('a sweep over what is public and what is not changes drafts alone', async () => {
  const before = await sight()
  const { articles } = done(await listHits(editor, { issueId: newsroom.issueId, scope: 'issue' }, '本报讯'))
  expect(articles.map(({ id }) => id)).toEqual([first, second])
  const swept = await sweepArticles(editor, {
    ...{ words: '本报讯', replacement: '本报消息' },
    articles: articles.map(({ id, version, hits }) => ({
      id,
      version,
      places: hits.map(({ part, block, at }) => ({ part, block, at })),
    })),
  })
  expect(swept).toMatchObject({ changed: 2 })
  expect(await sight()).toEqual(before)
})

it('the same pages imported again, and other ones, put nothing out', async () => {
  const before = await sight()
  const send = (text: string) =>
    importIssue(commandLine, {
      ...{ publicationSlug: newsroom.slug, date: '2025-03-04' },
      files: [{ name: '01.txt', bytes: new TextEncoder().encode(text) }],
    })
  done(await send(testPage))
  await send(testPage.replaceAll('柳树', '杨树'))
  expect(await sight()).toEqual(before)
})

it('articles that are merged on the page, and a page that is assembled again, put nothing out', async () => {
  const before = await sight()
  const [page] = await db().page.findMany({ where: { issueId: newsroom.issueId } })
  const pageId = page?.id ?? ''
  const version = async () => done(await readPage(editor, pageId)).version
  const act = { kind: 'mergeArticles', from: second, into: first } as const
  expect(await takePageAct(editor, pageId, { act, version: await version() })).toHaveProperty('refused')
  const back = { kind: 'mergeArticles', from: first, into: second } as const
  expect(await takePageAct(editor, pageId, { act: back, version: await version() })).toHaveProperty('refused')
  await assembleAgain(editor, pageId, { version: await version() })
  expect(await sight()).toEqual(before)
})
