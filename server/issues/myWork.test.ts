import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { readNotices } from '../notices/readNotices.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { readMyWork } from './readMyWork.ts'

await enterTestDatabase()
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let corrector: Actor
let editor: Actor
let other: Actor
let publisher: Actor
let id: string

beforeEach(async () => {
  newsroom = await openNewsroom()
  id = newsroom.articleIds[0] ?? ''
  corrector = await newsroom.hire('corrector')
  editor = await newsroom.hire('editor')
  other = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
})

const setPolicy = (data: Parameters<ReturnType<typeof db>['publication']['update']>[0]['data']) =>
  db().publication.update({ where: { id: newsroom.publicationId }, data })

/** Whose work lists the article as theirs to judge; it is so exactly for those whom the rule lets approve. */
async function judges(): Promise<readonly Actor[]> {
  const people = [corrector, editor, other, publisher]
  const listed = await Promise.all(
    people.map(async (actor) => {
      const { toReview, backToMe } = await readMyWork(actor)
      return [...toReview, ...backToMe].some((row) => row.id === id)
    }),
  )
  const allowed = await Promise.all(
    people.map(async (actor) => done(await readArticle(actor, id)).steps.approve === null),
  )
  expect(listed).toEqual(allowed)
  return people.filter((_, at) => listed[at])
}

it('an article in review waits for those who may judge it now, and for nobody else', async () => {
  expect(await judges()).toEqual([])
  done(await write(other, id, '编辑改的。'))
  done(await step(other, id, 'release'))
  done(await step(corrector, id, 'submit'))
  expect(await judges()).toEqual([editor, publisher])
  await setPolicy({ mayReviewOwn: true })
  expect(await judges()).toEqual([editor, other, publisher])
})

it('a stage waits for its role, and not for who signed an earlier one', async () => {
  await setPolicy({ reviewStages: 3, stageRoles: ['editor', 'editor', 'publisher'] })
  done(await step(corrector, id, 'submit'))
  expect(await judges()).toEqual([editor, other, publisher])
  done(await step(editor, id, 'approve'))
  expect(await judges()).toEqual([other, publisher])
  done(await step(other, id, 'approve'))
  expect(await judges()).toEqual([publisher])
})

it('what was sent back comes back to who sent it, with a notice, and stays open to the others', async () => {
  done(await step(corrector, id, 'submit'))
  done(await step(editor, id, 'return', '请核对日期。'))
  done(await write(corrector, id, '日期核对过了。'))
  done(await step(corrector, id, 'submit'))
  const [mine, theirs] = [await readMyWork(editor), await readMyWork(other)]
  expect([mine.backToMe, mine.toReview].map((rows) => rows.map((row) => row.id))).toEqual([[id], []])
  expect([theirs.backToMe, theirs.toReview].map((rows) => rows.map((row) => row.id))).toEqual([[], [id]])
  expect(await readNotices(editor)).toMatchObject([{ kind: 'resubmitted', by: corrector.displayName, article: { id } }])
  expect(await readNotices(other)).toEqual([])
  expect(await judges()).toEqual([editor, other, publisher])
  done(await step(editor, id, 'approve'))
  expect((await readMyWork(editor)).backToMe).toEqual([])
})
