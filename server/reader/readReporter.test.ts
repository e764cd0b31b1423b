import { beforeAll, describe, expect, it } from 'vitest'
import { readFeedAsked } from '#domain/reader/readFeedAsked.ts'
import { wholeReporter } from '#domain/reader/reporterAsked.ts'
import { readSearch } from '#domain/search/searchAsked.ts'
import { db } from '../database/db.ts'
import { linkMentions } from '../reporters/linkMentions.ts'
import { mergeReporters } from '../reporters/mergeReporters.ts'
import { splitReporter } from '../reporters/splitReporter.ts'
import { takeBackLinks } from '../reporters/takeBackLinks.ts'
import { unmergeReporters } from '../reporters/unmergeReporters.ts'
import { searchPublic } from '../search/searchPublic.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { makeReporter, newReporter, openSignedPage, publishPage, type SignedPage } from '../testing/signedPage.ts'
import { readFeed } from './readFeed.ts'
import { readReporter } from './readReporter.ts'

await enterTestDatabase()

const because = '同一人'
let page: SignedPage
beforeAll(async () => {
  page = await openSignedPage()
  await publishPage(page)
})
const at = (place: number): string => page.mentionIds[place] ?? ''
const slugOf = async (id: string) => (await db().reporter.findUniqueOrThrow({ where: { id } })).slug
const readFeedOf = async (reporter: string) => done(await readFeed(done(readFeedAsked({ reporter }))))
async function feedOf(reporter: string) {
  const { of, path, entries } = await readFeedOf(reporter)
  return { of, path, count: entries.length }
}
/** Found by reporter, in search, in the feed and on the page: the three say the same. */
async function found(slug: string): Promise<number> {
  const asked = done(readSearch({ q: '河堤', reporter: slug }))
  const { count, facets } = done(await searchPublic(asked))
  const feed = await readFeedOf(slug)
  const view = await readReporter(slug)
  const onPage = 'refused' in view ? 0 : view.articleCount
  expect([feed.entries.length, onPage]).toEqual([count, count])
  expect(facets.reporter.filter(({ value }) => value === slug).map((facet) => facet.count)).toEqual(
    count ? [count] : [],
  )
  return count
}

describe('articles found by reporter', () => {
  it('follow links, merges, un-merges, splits and links taken back at once', async () => {
    const right = await makeReporter(page.editor, '王茵', [at(0), at(2)])
    const wrong = await makeReporter(page.editor, '王菌', [at(1)])
    const [rightSlug, wrongSlug] = [await slugOf(right), await slugOf(wrong)]
    expect([await found(rightSlug), await found(wrongSlug)]).toEqual([2, 1])
    const { mergeId } = done(await mergeReporters(page.editor, { fromId: wrong, intoId: right, reason: because }))
    expect(await found(rightSlug)).toBe(3)
    const old = done(await readReporter(wrongSlug))
    expect([old.slug, old.articleCount]).toEqual([rightSlug, 3])
    // The feed that people follow by the old address goes on under the name and the page of the record that is kept.
    expect(await feedOf(wrongSlug)).toEqual({ of: ['王茵'], path: `/reporters/${rightSlug}`, count: 3 })
    expect(done(await searchPublic(done(readSearch({ q: '河堤', reporter: wrongSlug })))).count).toBe(3)
    done(await unmergeReporters(page.editor, mergeId))
    expect([await found(rightSlug), await found(wrongSlug)]).toEqual([2, 1])
    const split = done(await splitReporter(page.editor, right, { mentionIds: [at(2)], ...newReporter('王茵') }))
    expect([await found(rightSlug), await found(split.slug)]).toEqual([1, 1])
    const { linkIds } = done(await linkMentions(page.editor, { mentionIds: [at(3)], choice: { reporterId: right } }))
    expect(await found(rightSlug)).toBe(2)
    done(await takeBackLinks(page.editor, linkIds))
    expect(await found(rightSlug)).toBe(1)
  })
})

describe('a reporter’s page', () => {
  it('is narrowed by year, section and role, and tells what each leaves', async () => {
    const id = await makeReporter(page.editor, '林溪', [at(4)])
    const slug = await slugOf(id)
    const view = done(await readReporter(slug))
    expect(view).toMatchObject({ articleCount: 1, pages: 1, portrait: null, articles: [{ printed: '记者 林溪' }] })
    expect(view.facets).toEqual({
      year: [{ value: '2025', count: 1 }],
      section: [],
      role: [{ value: 'reporter', count: 1 }],
    })
    const narrowed = done(await readReporter(slug, { ...wholeReporter, year: 2025, role: 'reporter' }))
    expect(narrowed.articleCount).toBe(1)
    const gone = { refused: 'notFound' }
    expect(await readReporter(slug, { ...wholeReporter, year: 2024 })).toEqual(gone)
    expect(await readReporter(slug, { ...wholeReporter, role: 'photographer' })).toEqual(gone)
    expect(await readReporter(slug, { ...wholeReporter, section: '要闻' })).toEqual(gone)
    expect(await readReporter(slug, { ...wholeReporter, at: 2 })).toEqual(gone)
  })

  it('is found at a former address', async () => {
    const id = await makeReporter(page.editor, '韩砚', [at(3)])
    await db().reporterRedirect.create({ data: { slug: 'han-the-elder', reporterId: id } })
    expect(done(await readReporter('han-the-elder')).slug).toBe(await slugOf(id))
    expect(await feedOf('han-the-elder')).toEqual({ of: ['韩砚'], path: `/reporters/${await slugOf(id)}`, count: 1 })
  })
})
