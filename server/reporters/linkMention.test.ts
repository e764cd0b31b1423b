import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { readArticle } from '../articles/readArticle.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { linkMention } from './linkMention.ts'
import { searchReporters } from './searchReporters.ts'

await enterTestDatabase()
let number = 0
let editor: Actor
let stranger: Actor
let id: string
let name: string
let slug: string

/** A page whose first reporter has a name of their own, so that the tests do not meet. */
const openWith = (reporter: string) => openNewsroom(testPage.replace('白一川', reporter))

beforeEach(async () => {
  name = `白${'一二三四五六七八九'[(number += 1)]}川`
  const newsroom = await openWith(name)
  slug = newsroom.slug
  id = newsroom.articleIds[0] ?? ''
  editor = await newsroom.hire('editor')
  stranger = await (await openNewsroom()).hire('editor')
})
const person = () => ({ newReporter: { displayName: name, kind: 'person', organisation: '测试报' } }) as const
const linked = async () => done(await readArticle(editor, id)).mentions.find(({ key }) => key === 'b1')?.reporter

describe('linking a byline', () => {
  it('makes a reporter on the spot, and remembers the name', async () => {
    const { reporter } = done(await linkMention(editor, id, 'b1', person()))
    expect(await linked()).toEqual(reporter)
    const offered = await searchReporters(editor, '', name)
    expect(offered).toMatchObject([{ displayName: name, organisation: '测试报', articles: 1, printedBefore: true }])
  })

  it('links later pages by rule, where one reporter alone has that name', async () => {
    const { reporter } = done(await linkMention(editor, id, 'b1', person()))
    const byRule = (issueId: string) => db().mentionLink.findMany({ where: { mention: { article: { issueId } } } })
    const printed = async (date: string) => {
      const files = [{ name: '01.txt', bytes: new TextEncoder().encode(testPage.replace('白一川', name)) }]
      return byRule(done(await importIssue(commandLine, { publicationSlug: slug, date, files })).issueId)
    }
    expect(await printed('2031-03-05')).toMatchObject([
      { reporterId: reporter?.id, byHand: false, reason: 'printedName' },
    ])
    // Decades away, or in another newspaper, it may be anybody of that name.
    expect(await printed('1985-03-05')).toEqual([])
    expect(await byRule((await openWith(name)).issueId)).toEqual([])
  })

  it('takes none of namesakes', async () => {
    done(await linkMention(editor, id, 'b1', person()))
    const namesake = done(await linkMention(editor, id, 'b1', person()))
    expect(namesake.reporter?.slug).toMatch(/-2$/u)
    const next = await openWith(name)
    expect(await db().mentionLink.count({ where: { mention: { article: { issueId: next.issueId } } } })).toBe(0)
  })

  it('adds links and alters none; the last counts', async () => {
    const { reporter } = done(await linkMention(editor, id, 'b1', person()))
    done(await linkMention(editor, id, 'b1', { none: true }))
    expect(await linked()).toBeNull()
    expect(await searchReporters(editor, name, '')).toMatchObject([{ id: reporter?.id, articles: 0 }])
    done(await linkMention(editor, id, 'b1', { reporterId: reporter?.id ?? '' }))
    expect(await linked()).toEqual(reporter)
    expect(await db().mentionLink.count({ where: { mention: { articleId: id } } })).toBe(3)
  })

  it('refuses bylines and reporters that are none, and people without a part', async () => {
    expect(await linkMention(editor, id, 'b99', { none: true })).toEqual({ refused: 'mentionUnknown' })
    const nobody = { reporterId: '00000000-0000-7000-a000-000000000000' }
    expect(await linkMention(editor, id, 'b1', nobody)).toEqual({ refused: 'reporterUnknown' })
    expect(await linkMention(editor, id, 'b1', { reporterId: "'; --" })).toEqual({ refused: 'reporterUnknown' })
    expect(await linkMention(stranger, id, 'b1', { none: true })).toEqual({ refused: 'notFound' })
  })

  it('finds reporters by pinyin, and bears any words', async () => {
    done(await linkMention(editor, id, 'b1', person()))
    expect((await searchReporters(editor, 'bai', '')).map(({ displayName }) => displayName)).toContain(name)
    expect(await searchReporters(editor, '%_\\\'"\u0000', '')).toEqual([])
    expect(await searchReporters({ ...editor, roles: {} }, name, name)).toEqual([])
  })
})
