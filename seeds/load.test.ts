import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { findActor } from '#server/accounts/findActor.ts'
import { db } from '#server/database/db.ts'
import { readMyWork } from '#server/issues/readMyWork.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { issue } from './layouts/issue.ts'
import { loadDemo, type DemoLoaded } from './loadDemo.ts'
import { plan } from './plan.ts'
import { publication } from './publication.ts'

await enterTestDatabase()

async function load(): Promise<DemoLoaded> {
  const loaded = await loadDemo()
  if (isRefusal(loaded)) throw new Error(loaded.refused)
  return loaded
}
const workOf = async (login: string) => {
  const actor = await findActor(login)
  if (!actor) throw new Error(login)
  return readMyWork(actor)
}

beforeAll(async () => {
  await load()
}, 60_000)

describe('the demo, loaded', () => {
  it('is a demo of one issue', async () => {
    const [paper] = await db().publication.findMany({ include: { issues: { include: { pages: true } } } })
    expect(paper).toMatchObject({ slug: publication.slug, isDemo: true, issues: [{ number: issue.number }] })
    expect(paper?.issues[0]?.pages).toHaveLength(issue.pages.length)
    expect(paper?.issues[0]?.publicSince).not.toBeNull()
  })

  it('accounts for every character', async () => {
    expect(await db().placement.count({ where: { reason: 'unknown' } })).toBe(0)
    const lines = await db().line.findMany({ include: { placements: true } })
    for (const { text, placements } of lines)
      expect(
        placements.reduce((sum, { from, to }) => sum + to - from, 0),
        text,
      ).toBe(text.length)
  })

  it('has every article where the plan has it', async () => {
    const count = (standing: string) => plan.filter((one) => one.standing === standing).length
    const articles = await db().article.findMany({ include: { claim: true } })
    const found = (which: (article: (typeof articles)[number]) => boolean) => articles.filter(which).length
    expect(articles).toHaveLength(plan.length)
    expect(found((one) => one.publishedRevisionId !== null)).toBe(count('published'))
    expect(found((one) => one.deskState === 'approved')).toBe(count('published') + count('approved'))
    expect(found((one) => one.deskState === 'inReview')).toBe(count('inReview'))
    expect(found((one) => one.returnedById !== null)).toBe(count('returned'))
    expect(found((one) => one.claim !== null && one.returnedById === null)).toBe(count('claimed'))
  })

  it('shows the public only what another person approved', async () => {
    const where = { publishedRevisionId: { not: null } }
    const revision = { include: { verdicts: true } }
    const articles = await db().article.findMany({ where, include: { publishedRevision: revision } })
    expect(articles.length).toBeGreaterThanOrEqual(7)
    for (const { publishedRevision, approvedRevisionId, publishedRevisionId } of articles) {
      expect(publishedRevisionId).toBe(approvedRevisionId)
      expect(publishedRevision?.verdicts.map(({ kind }) => kind)).toEqual(['approve'])
    }
  })

  it('let nobody judge their own work', async () => {
    const revision = { include: { article: true } }
    const verdicts = await db().verdict.findMany({ include: { revision } })
    expect(verdicts.length).toBeGreaterThan(7)
    for (const verdict of verdicts) {
      const { authorId, contributorIds, article } = verdict.revision
      expect([authorId, article.submittedById, ...contributorIds]).not.toContain(verdict.userId)
    }
  })

  it('was corrected, and every step has its event and its person', async () => {
    const corrected = await db().revision.findMany({ where: { number: 2 }, include: { parent: true } })
    expect(corrected).toHaveLength(plan.filter((one) => one.correction && one.standing !== 'claimed').length)
    for (const { plainText, parent } of corrected) expect(plainText).not.toBe(parent?.plainText)
    const steps = await db().event.findMany({ where: { objectKind: 'article' } })
    expect(new Set(steps.map(({ verb }) => verb))).toEqual(
      new Set(['claimed', 'submitted', 'approved', 'returned', 'published']),
    )
    expect(steps.filter(({ actorId }) => actorId === null)).toEqual([])
  })

  it('has something in every queue', async () => {
    const [zhuang, fu, song, yan] = await Promise.all(['zhuang', 'fu', 'song', 'yan'].map(workOf))
    expect(zhuang?.claimed).toHaveLength(1)
    expect(fu?.returned).toEqual([expect.objectContaining({ note: expect.stringContaining('20度') as string })])
    expect(song?.toReview.length).toBeGreaterThan(0)
    expect(yan?.toPublish.length).toBeGreaterThan(0)
    expect(fu?.unclaimed.length).toBeGreaterThan(0)
  })

  it('tells namesakes apart, and leaves a byline waiting for its person', async () => {
    const namesakes = await db().reporter.findMany({ where: { displayName: '林溪' }, include: { links: true } })
    expect(namesakes.map(({ slug }) => slug).sort()).toEqual(['lin-xi', 'lin-xi-2'])
    expect(namesakes.map(({ links }) => links.length)).toEqual([1, 1])
    const waiting = await db().mention.findMany({ where: { links: { none: {} } } })
    expect(waiting.map(({ name }) => name)).toContain('古丽娜·艾山')
    expect(waiting.length).toBeLessThanOrEqual(2)
  })
})

it('changes nothing when it is loaded again', async () => {
  const count = () => Promise.all([db().event.count(), db().revision.count(), db().mentionLink.count()])
  const before = await count()
  await load()
  expect(await count()).toEqual(before)
})
