import { beforeAll, describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { findActor } from '#server/accounts/findActor.ts'
import { db } from '#server/database/db.ts'
import { readDraft } from '#server/articles/draftNow.ts'
import { readMyWork } from '#server/issues/readMyWork.ts'
import { listSuspects } from '#server/suspects/listSuspects.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { loadDemo, type DemoLoaded } from './loadDemo.ts'
import { stopInTime } from './articles/8423/stopInTime.ts'
import { textOf } from './articles/seedArticle.ts'
import { people } from './people.ts'
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
      const written = squeeze(article.paragraphs.map(textOf).join(''))
      const body = [correction, after].reduce(
        (text, change) => (change ? text.replace(squeeze(change[0]), squeeze(change[1])) : text),
        written,
      )
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

  it('has a queue for everyone who corrects, reviews or publishes', async () => {
    const empty: string[] = []
    // An administrator has no queue of articles: their work is people and publications.
    for (const { login, role } of people)
      if (role !== 'administrator' && Object.values(await workOf(login)).flat().length === 0) empty.push(login)
    expect(empty).toEqual([])
  })

  it('holds something of every kind that a newspaper prints', () => {
    const articles = demoSheets.flatMap(({ content }) => content.places.map(({ article }) => article))
    expect(new Set(articles.map(({ id }) => id)).size).toBeGreaterThanOrEqual(60)
    const kinds = new Set(articles.map(({ kind }) => kind))
    for (const kind of ['news', 'brief', 'commentary', 'photo', 'literary', 'notice', 'advertisement'] as const)
      expect(kinds).toContain(kind)
    const roles = articles.flatMap(({ paragraphs }) =>
      paragraphs.map((one) => (typeof one === 'string' ? '' : one.role)),
    )
    for (const role of ['verse', 'tableRow', 'subhead', 'listItem']) expect(roles).toContain(role)
    const has = (test: (article: (typeof articles)[number]) => boolean) => expect(articles.some(test)).toBe(true)
    has(({ id }) => /obituary/iu.test(id))
    has(({ id }) => /correction/iu.test(id))
    has(({ captions = [] }) => captions.length >= 4)
    has(({ dateline = '' }) => /^江海社.+电$/u.test(dateline))
    has(({ paragraphs }) => paragraphs.filter((one) => /^(?:记者|问)：/u.test(textOf(one))).length >= 3)
    has(({ bylines }) => bylines.some(({ by }) => by === 'lanpuCommentator'))
    expect(demoSheets.some(({ content }) => content.places.some(({ jumpsTo }) => jumpsTo !== undefined))).toBe(true)
  })

  it('has two hours set, and questions with their answers, one of them settled', async () => {
    expect(await db().schedule.count({ where: { state: 'waiting' } })).toBe(2)
    const comments = await db().comment.findMany()
    const wanted = plan.flatMap(({ remarks = [] }) => remarks)
    expect(comments.filter(({ parentId }) => parentId === null)).toHaveLength(wanted.length)
    expect(comments.filter(({ parentId }) => parentId !== null)).toHaveLength(
      wanted.filter(({ reply }) => reply !== undefined).length,
    )
    expect(comments.filter(({ resolvedAt }) => resolvedAt !== null)).toHaveLength(1)
  })

  it('was written on by several people, article by article', async () => {
    const articles = await db().article.findMany({ include: { revisions: true } })
    const hands = articles.map(
      ({ revisions }) => new Set(revisions.flatMap((one) => [one.authorId ?? [], one.contributorIds].flat())),
    )
    expect(hands.filter((one) => one.size >= 2).length).toBeGreaterThanOrEqual(1)
  })

  it('leaves what a machine misread to the correctors', async () => {
    const zhuang = await findActor('zhuang')
    if (!zhuang) throw new Error('zhuang')
    const places = plan.filter(({ article, standing }) => standing === 'claimed' && article === stopInTime)
    expect(places).toHaveLength(1)
    const drafts = await db().article.findMany({ where: { deskState: 'correcting' }, include: { draft: true } })
    let found = 0
    for (const { id } of drafts) {
      const draft = await readDraft(zhuang, id)
      if (isRefusal(draft)) continue
      const told = await listSuspects(zhuang, id, draft.content.body)
      if (!isRefusal(told) && told.suspects.length > 0) found++
    }
    expect(found).toBeGreaterThanOrEqual(5)
  })

  it('took two namesakes for one, and took it back', async () => {
    const merges = await db().reporterMerge.findMany({ include: { from: true, into: true } })
    expect(merges.map(({ from, into, undoneAt }) => [from.displayName, into.displayName, undoneAt !== null])).toEqual([
      ['林溪', '林溪', true],
    ])
    expect(merges[0]?.from.mergedIntoId).toBeNull()
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
