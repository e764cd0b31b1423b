import { beforeEach, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { addComment, resolveComment } from './addComment.ts'
import { readReview } from './readReview.ts'

await enterTestDatabase()
let corrector: Actor
let editor: Actor
let id: string
let other: string
let newsroom: Awaited<ReturnType<typeof openNewsroom>>

beforeEach(async () => {
  newsroom = await openNewsroom()
  ;[id = '', other = ''] = newsroom.articleIds
  corrector = await newsroom.hire('corrector')
  editor = await newsroom.hire('editor')
})
const anchor = { part: 'body', words: '三百棵', before: '上新栽了', after: '柳树' } as const

it('a remark is answered, settled and opened again, and the audit tells it', async () => {
  const { commentId } = done(await addComment(editor, id, { text: '数字核对过吗？', anchor }))
  done(await addComment(corrector, id, { text: '核对过。', parentId: commentId }))
  done(await resolveComment(corrector, id, commentId, true))
  const { comments } = done(await readArticle(editor, id))
  expect(comments).toMatchObject([
    {
      ...{
        by: editor.displayName,
        text: '数字核对过吗？',
        anchor,
        revisionNumber: 1,
        resolvedBy: corrector.displayName,
      },
      replies: [{ by: corrector.displayName, text: '核对过。' }],
    },
  ])
  done(await resolveComment(editor, id, commentId, false))
  expect(done(await readArticle(editor, id)).comments[0]?.resolvedBy).toBeNull()
  const events = await db().event.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })
  expect(events.map(({ verb }) => verb)).toEqual(['commented', 'commented', 'commentResolved', 'commentReopened'])
})

it('is refused to those without a part, to administrators, and across articles', async () => {
  const stranger = await (await openNewsroom()).hire('publisher')
  expect(await addComment(stranger, id, { text: '路过。' })).toEqual({ refused: 'notFound' })
  expect(await addComment(await newsroom.hire('administrator'), id, { text: '路过。' })).toEqual({
    refused: 'roleMayNot',
  })
  const { commentId } = done(await addComment(editor, id, { text: '全稿请再读一遍。' }))
  expect(await addComment(editor, other, { text: '回复', parentId: commentId })).toEqual({ refused: 'commentUnknown' })
  expect(await resolveComment(editor, other, commentId, true)).toEqual({ refused: 'commentUnknown' })
  expect(await addComment(editor, id, { text: '\u0000' })).toMatchObject({ refused: 'invalidInput' })
})

it('keeps its words, whoever asks the database', async () => {
  const { commentId } = done(await addComment(editor, id, { text: '请核对。' }))
  await expect(db().comment.update({ where: { id: commentId }, data: { text: '改了' } })).rejects.toThrow()
  await expect(db().comment.delete({ where: { id: commentId } })).rejects.toThrow()
  const astray = { articleId: other, parentId: commentId, text: '回复', userId: editor.userId }
  await expect(db().comment.create({ data: astray })).rejects.toThrow()
})

it('the review compares with the source, then with what was sent back, then with what was approved', async () => {
  const base = async (since: string | null = null) => {
    const review = done(await readReview(editor, id, since))
    return [review.base.kind, review.base.number, review.bases.length, review.submitted?.by ?? null] as const
  }
  expect(await base()).toEqual(['source', 1, 1, null])
  done(await step(corrector, id, 'submit'))
  expect(await base()).toEqual(['source', 1, 1, corrector.displayName])
  done(await step(editor, id, 'return', '请核对。'))
  done(await step(corrector, id, 'submit'))
  expect((await base())[0]).toBe('returned')
  done(await step(editor, id, 'approve'))
  expect((await base())[0]).toBe('approved')
  expect((await base('source'))[0]).toBe('source')
  const stranger = await (await openNewsroom()).hire('editor')
  expect(isRefusal(await readReview(stranger, id, null))).toBe(true)
})

it('what waits for a verdict leads on, without what one signed already', async () => {
  await db().publication.update({ where: { id: newsroom.publicationId }, data: { reviewStages: 2 } })
  done(await step(corrector, id, 'submit'))
  done(await step(corrector, other, 'submit'))
  expect(done(await readReview(editor, id, null)).waiting).toEqual({ count: 1, next: other })
  done(await step(editor, other, 'approve'))
  expect(done(await readReview(editor, id, null)).waiting).toEqual({ count: 0, next: null })
})
