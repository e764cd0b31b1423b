import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { write } from '../testing/correct.ts'
import { idleAfter, keepIdleDrafts } from './keepIdleDrafts.ts'

await enterTestDatabase()
let id: string
let corrector: Actor
let colleague: Actor

beforeEach(async () => {
  const newsroom = await openNewsroom()
  id = newsroom.articleIds[0] ?? ''
  corrector = await newsroom.hire('corrector')
  colleague = await newsroom.hire('corrector')
})

const later = (ms: number): Date => new Date(Date.now() + ms)
const revisions = () =>
  db().revision.findMany({
    where: { articleId: id },
    orderBy: { number: 'asc' },
    select: { cause: true, plainText: true, authorId: true },
  })

it('keeps what was typed as a revision after ten idle minutes, once, and the draft goes on', async () => {
  const saved = done(await write(corrector, id, '写到一半的话。'))
  await keepIdleDrafts(later(idleAfter - 60_000))
  expect(await revisions()).toHaveLength(1)
  await keepIdleDrafts(later(idleAfter + 1_000))
  await keepIdleDrafts(later(idleAfter + 2_000))
  expect(await revisions()).toHaveLength(2)
  expect((await revisions()).at(-1)).toEqual({
    ...{ cause: 'idle', plainText: '写到一半的话。', authorId: corrector.userId },
  })
  const draft = await db().draft.findUniqueOrThrow({ where: { articleId: id } })
  expect(draft.version).toBe(saved.version)
  done(await write(corrector, id, '写到一半的话，接着写。'))
})

it('makes nothing of a draft that reads as its revision does', async () => {
  const draft = await db().draft.findUniqueOrThrow({ where: { articleId: id }, include: { baseRevision: true } })
  done(await write(corrector, id, '打错了。'))
  await db().draft.update({
    where: { articleId: id },
    data: { body: draft.baseRevision.body ?? {}, headline: draft.headline, updatedAt: new Date() },
  })
  await keepIdleDrafts(later(idleAfter + 1_000))
  expect(await revisions()).toHaveLength(1)
})

it('keeps what one person left as theirs before another’s first save over it', async () => {
  done(await write(corrector, id, '甲写的话。'))
  await db().claim.deleteMany({ where: { articleId: id } })
  done(await write(colleague, id, '乙写的话。'))
  done(await write(colleague, id, '乙又写的话。'))
  expect((await revisions()).slice(1)).toEqual([
    { cause: 'leftOver', plainText: '甲写的话。', authorId: corrector.userId },
  ])
  const draft = await db().draft.findUniqueOrThrow({ where: { articleId: id } })
  expect(draft.contributorIds).toEqual([colleague.userId])
})
