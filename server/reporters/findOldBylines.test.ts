import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { readDraft } from '../articles/draftNow.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { findSigned } from '../reader/findSigned.ts'
import { wholeReporter } from '#domain/reader/reporterAsked.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { newReporter, openSignedPage, type SignedPage } from '../testing/signedPage.ts'
import { linkMentions } from './linkMentions.ts'
import { listWaiting } from './listWaiting.ts'
import { readGroups } from './readGroups.ts'
import { runOverOld } from './runOldBylines.ts'

await enterTestDatabase()

const queue = { system: 'test' } as const
let page: SignedPage
let corrector: Actor
let articleId = ''

/** An article that is public; its text was written anew, and nobody listed who signs it now. */
beforeAll(async () => {
  page = await openSignedPage()
  corrector = await page.hire('corrector')
  articleId = page.articleIds[0] ?? ''
  done(await write(corrector, articleId, '河堤上的树昨天栽完了，一共三百棵，都是本地的柳树。（通讯员 何小满）'))
  done(await step(corrector, articleId, 'submit'))
  done(await step(page.editor, articleId, 'approve'))
  done(await step(await page.hire('publisher'), articleId, 'publish'))
})

const kept = async () => ({
  article: await db().article.findUniqueOrThrow({ where: { id: articleId } }),
  revisions: await db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } }),
  draft: await db().draft.findUnique({ where: { articleId } }),
  mentions: await db().mention.findMany({ where: { articleId, foundLater: false }, orderBy: { id: 'asc' } }),
})
const found = () => db().mention.findMany({ where: { articleId, foundLater: true }, include: { standing: true } })
const run = async () => done(await runOverOld(queue, page.publicationId))

it('whoever signs in an old text waits once more, and no word, no list and no approval is touched', async () => {
  const before = await kept()
  expect(await run()).toMatchObject({ articles: 4, found: 1 })
  expect(await kept()).toEqual(before)
  const [mention] = await found()
  expect(mention).toMatchObject({ printed: '通讯员 何小满', name: '何小满', role: 'correspondent', byHand: false })
  expect(mention?.standing).toMatchObject({ isPrinted: true, reporterId: null })
  const { groups, oldRun } = await listWaiting(page.editor, false)
  const group = groups.find(({ name }) => name === '何小满')
  expect(group).toMatchObject({ count: 1, role: 'correspondent' })
  expect(oldRun).toMatchObject({ running: null, last: { articles: 4, found: 1 } })
  const { publicationId, name, role } = group ?? { publicationId: '', name: '', role: '' }
  const [details] = await readGroups(page.editor, { groups: [{ publicationId, name, role }], areLeftOpen: false })
  expect(details?.mentions).toHaveLength(1)
})

it('again, it finds nothing more', async () => {
  expect(await run()).toMatchObject({ articles: 4, found: 0 })
  expect(await found()).toHaveLength(1)
})

it('a link to it is the desk’s: the public sees bylines of what was approved', async () => {
  const [mention] = await found()
  const { reporter } = done(
    await linkMentions(page.editor, { mentionIds: [mention?.id ?? ''], choice: newReporter('何小满') }),
  )
  expect((await findSigned([reporter?.id ?? ''], wholeReporter)).count).toBe(0)
})

it('gives way to the byline that a person lists, and to a text that no longer has its words', async () => {
  done(await step(page.editor, articleId, 'reopen'))
  const save = async (change: (content: Awaited<ReturnType<typeof read>>['content']) => object) => {
    const { version, content } = await read()
    const next = { ...content, ...change(content) }
    done(await saveDraft(corrector, articleId, { version, saveKey: newId(), content: next }))
    done(await step(corrector, articleId, 'submit'))
    done(await step(corrector, articleId, 'withdraw'))
  }
  const read = async () => done(await readDraft(corrector, articleId))
  const stands = async () => (await found())[0]?.standing?.isPrinted
  const byline = { key: 'own', printed: '通讯员 何小满', name: '何小满', role: 'correspondent', organisation: null }
  await save((content) => ({ bylines: [...content.bylines, { ...byline, ofCaption: false }] }))
  expect(await stands()).toBe(false)
  await save((content) => ({ bylines: content.bylines.filter(({ key }) => key !== 'own') }))
  expect(await stands()).toBe(true)
  done(await write(corrector, articleId, '河堤上的树昨天栽完了。'))
  done(await step(corrector, articleId, 'submit'))
  expect(await stands()).toBe(false)
  expect(await run()).toMatchObject({ found: 0 })
})

it('goes on behind the article where one broke off, and tells what both came to', async () => {
  const { publicationId } = page
  const [first] = await db().article.findMany({
    where: { issue: { publicationId }, goneAt: null },
    orderBy: { id: 'asc' },
  })
  const before = { done: 1, found: 5, linked: 2, afterArticleId: first?.id ?? '' }
  await db().oldBylinesRun.create({ data: { publicationId, total: 4, ...before } })
  expect(await run()).toMatchObject({ articles: 4, found: 5, linked: 2 })
  const [event] = await db().event.findMany({ where: { verb: 'oldBylinesLinked' }, orderBy: { at: 'desc' } })
  expect(event?.details).toMatchObject({ articles: 4, found: 5, linked: 2 })
})

it('two at once share one run, and it is told once', async () => {
  const told = () => db().event.count({ where: { verb: 'oldBylinesLinked' } })
  const [runs, events] = [await db().oldBylinesRun.count(), await told()]
  const answers = await Promise.all([run(), run(), run()])
  for (const answer of answers) expect(answer).toMatchObject({ articles: 4, found: 0 })
  const [later, laterEvents] = [await db().oldBylinesRun.count(), await told()]
  expect(later - runs).toBe(laterEvents - events)
  expect(await db().oldBylinesRun.count({ where: { finishedAt: null } })).toBe(0)
})
