import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { readArticle } from '../articles/readArticle.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { newId } from '../database/newId.ts'
import { ignoreSuspect } from './ignoreSuspect.ts'
import { listOpenTerms } from './openTerms.ts'

await enterTestDatabase()
let corrector: Actor
let id: string

beforeEach(async () => {
  const newsroom = await openNewsroom()
  id = newsroom.articleIds[0] ?? ''
  corrector = await newsroom.hire('corrector')
  await db().term.create({
    data: { publicationId: newsroom.publicationId, kind: 'protected', text: '下桥码头灯会' },
  })
})

it('a near miss of a protected term blocks a submission until it is accepted by name', async () => {
  done(await write(corrector, id, '本届下桥码头登会闭幕。'))
  expect(await step(corrector, id, 'submit')).toEqual({
    refused: 'protectedTerm',
    values: { words: '下桥码头登会', term: '下桥码头灯会', count: 1 },
  })
  const [miss] = done(await listOpenTerms(corrector, id)).terms
  expect(miss).toMatchObject({ part: 'body', words: '下桥码头登会' })
  const { key = '', words = '' } = miss ?? {}
  done(await ignoreSuspect(corrector, id, { key, words, kind: 'protected', scope: 'here' }))
  done(await step(corrector, id, 'submit'))
  const [event] = await db().event.findMany({ where: { articleId: id, verb: 'termAccepted' } })
  expect(event).toMatchObject({ actorId: corrector.userId, details: { words: '下桥码头登会' } })
})

it('one in the headline blocks as well, and one put right blocks no more', async () => {
  const { draft } = done(await readArticle(corrector, id))
  const content = { ...draft.content, headline: '下桥码头灯汇开幕' }
  done(await saveDraft(corrector, id, { version: draft.version, saveKey: newId(), content }))
  expect(done(await listOpenTerms(corrector, id)).terms.map(({ part }) => part)).toEqual(['headline'])
  expect(await step(corrector, id, 'submit')).toMatchObject({ refused: 'protectedTerm' })
  const right = { ...content, headline: '下桥码头灯会开幕' }
  done(await saveDraft(corrector, id, { version: draft.version + 1, saveKey: newId(), content: right }))
  done(await step(corrector, id, 'submit'))
})
