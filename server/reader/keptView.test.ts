import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { recordQueries } from '../testing/recordQueries.ts'
import { thePublic } from './outlook.ts'
import { watchPublic } from './publicChanges.ts'
import { readArticle } from './readArticle.ts'
import { readIssue } from './readIssue.ts'
import { readPage } from './readPage.ts'

await enterTestDatabase()

const day = '2025-03-04'
let slug: string
let first: string
let publisher: Actor
let stop: () => Promise<void>

beforeAll(async () => {
  const newsroom = await openNewsroom()
  slug = newsroom.slug
  first = newsroom.articleIds[0] ?? ''
  publisher = await newsroom.hire('publisher')
  done(await step(await newsroom.hire('corrector'), first, 'submit'))
  done(await step(await newsroom.hire('editor'), first, 'approve'))
  done(await step(publisher, first, 'publish'))
  stop = watchPublic()
})
afterAll(() => stop())

const reads = [
  ['an article', () => readArticle(slug, day, '01-1')],
  ['an issue', () => readIssue(slug, day)],
  ['a page', () => readPage(slug, day, '01')],
] as const
const queriesOf = async (work: () => Promise<unknown>) => (await recordQueries(work)).length

describe('what the public sees', () => {
  it.each(reads)('of %s is read once, until it changes', async (_, read) => {
    await vi.waitFor(async () => {
      await read()
      expect(await queriesOf(read)).toBe(0)
    })
    const before = await read()
    expect(isRefusal(before)).toBe(false)
    done(await step(publisher, first, 'retract', '有误。'))
    await vi.waitFor(async () => expect(await read()).not.toEqual(before))
    done(await step(publisher, first, 'republish', '无误。'))
    await vi.waitFor(async () => expect(isRefusal(await read())).toBe(false))
  })

  it('is read each time for a preview, and where nothing is', async () => {
    for (const read of [
      () => readArticle(slug, day, '01-1', { ...thePublic, key: 'preview' }),
      () => readArticle(slug, '2025-03-05', '01-1'),
      () => readPage(slug, '2025-03-05', '01'),
    ]) {
      await read()
      expect(await queriesOf(read)).toBeGreaterThan(0)
    }
  })
})
