import { beforeEach, describe, expect, it } from 'vitest'
import { plainText } from '#domain/body/plainText.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { linkMention } from '../reporters/linkMention.ts'
import { step, write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { readArticle } from './readArticle.ts'
import { readCalendar } from './readCalendar.ts'
import { readFront } from './readFront.ts'
import { readIssue } from './readIssue.ts'
import { readPage } from './readPage.ts'
import { readPublication } from './readPublication.ts'
import { readReporter } from './readReporter.ts'
import { readRetraction } from './readRetraction.ts'

await enterTestDatabase()
const day = '2025-03-04'
const gone = { refused: 'notFound' }
let slug: string
let first: string
let corrector: Actor
let editor: Actor
let publisher: Actor

beforeEach(async () => {
  const newsroom = await openNewsroom()
  slug = newsroom.slug
  first = newsroom.articleIds[0] ?? ''
  corrector = await newsroom.hire('corrector')
  editor = await newsroom.hire('editor')
  publisher = await newsroom.hire('publisher')
})

async function publish() {
  done(await step(corrector, first, 'submit'))
  done(await step(editor, first, 'approve'))
  done(await step(publisher, first, 'publish'))
}

describe('before anything is published', () => {
  it('there is nothing to find', async () => {
    done(await step(corrector, first, 'submit'))
    done(await step(editor, first, 'approve'))
    expect((await readFront()).publications.map((publication) => publication.slug)).not.toContain(slug)
    expect(await readPublication(slug)).toEqual(gone)
    expect(await readCalendar(slug, null)).toEqual(gone)
    expect(await readIssue(slug, day)).toEqual(gone)
    expect(await readPage(slug, day, '01')).toEqual(gone)
    expect(await readArticle(slug, day, '01-1')).toEqual(gone)
  })
})

describe('once an article is published', () => {
  it('shows it everywhere, and nothing that is not', async () => {
    await publish()
    const front = (await readFront()).publications.find((publication) => publication.slug === slug)
    expect(front?.leads.map(({ path }) => path)).toEqual([`/${slug}/${day}/01-1`])
    expect(done(await readPublication(slug)).issues).toMatchObject([{ path: `/${slug}/${day}`, articles: 1 }])
    expect(done(await readCalendar(slug, 2025)).issues).toHaveLength(1)
    expect(await readCalendar(slug, 1999)).toEqual(gone)
    const [page] = done(await readIssue(slug, day)).pages
    expect(page?.articles).toHaveLength(1)
    expect(done(await readPage(slug, day, '01')).page.articles).toHaveLength(1)
    expect(await readPage(slug, day, '99')).toEqual(gone)
    expect(await readArticle(slug, day, '01-2')).toEqual(gone)
    expect(await readArticle(slug, '2025-02-30', '01-1')).toEqual(gone)
    expect(await readArticle('nobody', day, '01-1')).toEqual(gone)
  })

  it('shows the published revision, without its alignment, whatever is being typed', async () => {
    await publish()
    done(await step(editor, first, 'reopen'))
    done(await write(corrector, first, '还没有审定的字。'))
    const article = done(await readArticle(slug, day, '01-1'))
    expect(plainText(article.content.body)).toContain('三百棵柳树')
    expect(JSON.stringify(article)).not.toContain('还没有审定')
    expect(JSON.stringify(article.content.body)).not.toContain('"line"')
    expect(JSON.stringify(article.content.body)).toContain('"byline"')
    const place = { path: `/${slug}/${day}/page/01`, label: '01', sectionName: null }
    expect(article.printedOn).toEqual([{ ...place, facsimile: null }])
  })

  it('shows who is behind a byline, with what they signed', async () => {
    const choice = { newReporter: { displayName: '白一川', kind: 'person' } } as const
    const { reporter } = done(await linkMention(editor, first, 'b1', choice))
    const address = reporter?.slug ?? ''
    expect(await readReporter(address)).toEqual(gone)
    await publish()
    const view = done(await readReporter(address))
    expect(view).toMatchObject({ displayName: '白一川', printedNames: ['白一川'], articles: [{ role: 'reporter' }] })
    const article = done(await readArticle(slug, day, '01-1'))
    expect(article.bylines).toMatchObject([{ printed: '记者 白一川', reporterPath: `/reporters/${address}` }])
    done(await linkMention(editor, first, 'b1', { none: true }))
    expect(await readReporter(address)).toEqual(gone)
  })
})

describe('a calendar', () => {
  it('tells the days on which an issue is missing, also where the rhythm is that of the year beside', async () => {
    const { id: publicationId } = await db().publication.findUniqueOrThrow({ where: { slug } })
    const dates = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2024, 11, 3 + at)))
    const gaps = ['2025-01-02', '2025-01-20']
    const data = dates
      .filter((date) => !gaps.includes(date.toISOString().slice(0, 10)))
      .map((date) => ({ publicationId, date, publicSince: new Date() }))
    await db().issue.createMany({ data })
    expect(done(await readCalendar(slug, 2025)).missing).toEqual(gaps)
    expect(done(await readCalendar(slug, 2024)).missing).toEqual([])
  })
})

describe('once it is retracted', () => {
  it('is nowhere but under its own address, as retracted', async () => {
    await publish()
    expect(await readRetraction(slug, day, '01-1')).toBeNull()
    done(await step(publisher, first, 'retract', '有人提出异议。'))
    expect(await readArticle(slug, day, '01-1')).toEqual(gone)
    expect(await readRetraction(slug, day, '01-1')).toMatchObject({
      publication: { slug },
      issuePath: `/${slug}/${day}`,
    })
    expect(await readRetraction(slug, day, '01-2')).toBeNull()
    expect((await readFront()).publications.find((publication) => publication.slug === slug)?.leads).toEqual([])
    done(await step(publisher, first, 'republish', '异议不成立。'))
    expect(await readRetraction(slug, day, '01-1')).toBeNull()
    done(await readArticle(slug, day, '01-1'))
  })
})

it('leads from an article to those before and after on its page, and to none of another page', async () => {
  const paged = (words: string) =>
    ['一', '二']
      .map((at) => `${words}${at}段完工\n\n本报讯（记者 王茵）昨天上午，${words}第${at}段的树栽完了，有人来看。\n\n`)
      .join('')
  const newsroom = await openNewsroom(paged('河堤'), paged('城墙'))
  const people = await Promise.all((['corrector', 'editor', 'publisher'] as const).map(newsroom.hire))
  for (const id of newsroom.articleIds)
    for (const [at, name] of (['submit', 'approve', 'publish'] as const).entries())
      done(await step(people[at] as Actor, id, name))
  const slugs = ['01-1', '01-2', '02-1', '02-2']
  const views = await Promise.all(slugs.map(async (one) => done(await readArticle(newsroom.slug, day, one))))
  const nameOf = (row: { readonly path: string } | null) => row && row.path.split('/').at(-1)
  expect(views.map(({ previous, next }) => [nameOf(previous), nameOf(next)])).toEqual([
    [null, '01-2'],
    ['01-1', null],
    [null, '02-2'],
    ['02-1', null],
  ])
})
