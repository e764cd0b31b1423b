import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { findActor } from '#server/accounts/findActor.ts'
import { db } from '#server/database/db.ts'
import { readMyWork } from '#server/issues/readMyWork.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { loadDemo, type DemoLoaded } from './loadDemo.ts'
import { textOf } from './articles/seedArticle.ts'
import { plan, type Standing } from './plan.ts'
import { papers } from './publication.ts'
import { demoIssues } from './sheets/demoIssues.ts'
import { demoSheets } from './sheets/demoSheets.ts'

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
}, 600_000)

const countOf = (...standings: readonly Standing[]) => plan.filter((one) => standings.includes(one.standing)).length

describe('the demo, loaded', () => {
  it('is three papers with their issues, each page with its image and its lines in their places', async () => {
    const found = await db().publication.findMany({ include: { issues: { include: { pages: true } } } })
    expect(found.map(({ slug, isDemo }) => [slug, isDemo]).sort()).toEqual(
      Object.values(papers)
        .map(({ slug }) => [slug, true])
        .sort(),
    )
    expect(found.flatMap(({ issues }) => issues)).toHaveLength(demoIssues.length)
    const pages = found.flatMap(({ issues }) => issues.flatMap((issue) => issue.pages))
    expect(pages).toHaveLength(demoSheets.length)
    expect(pages.every(({ currentFacsimileId }) => currentFacsimileId !== null)).toBe(true)
  })

  it('accounts for every character', async () => {
    const lines = await db().line.findMany({ include: { placements: true } })
    expect(lines.length).toBeGreaterThan(3000)
    for (const { text, placements } of lines)
      expect(
        placements.reduce((sum, { from, to }) => sum + to - from, 0),
        text,
      ).toBe(text.length)
  })

  it('has every article where the plan has it', async () => {
    const articles = await db().article.findMany({ include: { claim: true, schedules: true } })
    const found = (which: (article: (typeof articles)[number]) => boolean) => articles.filter(which).length
    expect(found((one) => one.publishedRevisionId !== null)).toBe(countOf('published', 'changed', 'corrected'))
    expect(found((one) => one.deskState === 'approved')).toBe(
      countOf('published', 'corrected', 'retracted', 'approved', 'scheduled'),
    )
    expect(found((one) => one.deskState === 'inReview')).toBe(countOf('inReview', 'secondReview'))
    expect(found((one) => one.stage === 2)).toBe(countOf('secondReview'))
    expect(found((one) => one.returnedById !== null)).toBe(countOf('returned'))
    expect(found((one) => one.schedules.some(({ state }) => state === 'waiting'))).toBe(countOf('scheduled'))
    expect(await db().correction.count()).toBe(countOf('corrected'))
    expect(await db().publishing.count({ where: { kind: 'retract' } })).toBe(countOf('retracted'))
    expect(await db().comment.count()).toBe(plan.filter(({ remark }) => remark !== undefined).length)
  })

  it('shows the public only what others approved, at every stage', async () => {
    const where = { publishedRevisionId: { not: null } }
    const revision = { include: { verdicts: true } }
    const articles = await db().article.findMany({
      where,
      include: { publishedRevision: revision, issue: { include: { publication: true } } },
    })
    expect(articles.length).toBeGreaterThanOrEqual(20)
    for (const { publishedRevision, issue } of articles) {
      const kinds = publishedRevision?.verdicts.map(({ kind }) => kind)
      expect(kinds).toEqual(Array.from({ length: issue.publication.reviewStages }, () => 'approve'))
    }
  })

  it('publishes what was written, character by character', async () => {
    const squeeze = (text: string) => text.replace(/\s/gu, '')
    const articles = await db().article.findMany({
      where: { publishedRevisionId: { not: null } },
      include: { publishedRevision: true },
    })
    const texts = articles.map(({ publishedRevision }) => squeeze(publishedRevision?.plainText ?? ''))
    for (const { article, correction, after, standing } of plan) {
      if (!['published', 'corrected'].includes(standing)) continue
      const [from = '', to = ''] = after ?? correction ?? []
      const body = squeeze(article.paragraphs.map(textOf).join('')).replace(squeeze(from), squeeze(to))
      expect(
        texts.some((text) => text.includes(body)),
        article.id,
      ).toBe(true)
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
    const steps = await db().event.findMany({ where: { objectKind: 'article' } })
    const verbs = new Set(steps.map(({ verb }) => verb))
    for (const verb of ['claimed', 'submitted', 'approved', 'returned', 'published', 'reopened', 'corrected'])
      expect(verbs).toContain(verb)
    for (const verb of ['retracted', 'scheduled', 'commented']) expect(verbs).toContain(verb)
    expect(steps.filter(({ actorId }) => actorId === null)).toEqual([])
  })

  it('has something in every queue', async () => {
    const [zhuang, fu, song, yan] = await Promise.all(['zhuang', 'fu', 'song', 'yan'].map(workOf))
    expect(zhuang?.claimed.length).toBeGreaterThan(0)
    expect(fu?.returned).toContainEqual(expect.objectContaining({ note: expect.stringContaining('20度') as string }))
    expect(song?.toReview.length).toBeGreaterThan(0)
    expect(yan?.toReview.length).toBeGreaterThan(0)
    expect(yan?.toPublish.length).toBeGreaterThan(0)
    expect(fu?.unclaimed.length).toBeGreaterThan(0)
  })

  it('tells namesakes apart, and leaves a byline waiting for its person', async () => {
    const namesakes = await db().reporter.findMany({ where: { displayName: '林溪' }, include: { links: true } })
    expect(namesakes.map(({ slug }) => slug).sort()).toEqual(['lin-xi', 'lin-xi-2'])
    for (const { links } of namesakes) expect(links.length).toBeGreaterThan(0)
    const waiting = await db().mention.findMany({ where: { links: { none: {} } } })
    expect(waiting.map(({ name }) => name)).toContain('古丽娜·艾山')
  })
})

it('changes nothing when it is loaded again', async () => {
  const count = () => Promise.all([db().event.count(), db().revision.count(), db().mentionLink.count()])
  const before = await count()
  await load()
  expect(await count()).toEqual(before)
}, 600_000)
