import { beforeAll, describe, expect, it } from 'vitest'
import { wholeReporter } from '#domain/reader/reporterAsked.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { findSigned } from './findSigned.ts'

await enterTestDatabase()

const [agency, former] = [newId(), newId()]
/** An agency that signed 12 articles a year of three, and under a former name some of the same and 2 of its own. */
beforeAll(async () => {
  const entry = async (year: number, place: number, ...signers: readonly string[]) => {
    const own = { articleId: newId(), audience: 'public' }
    const date = new Date(Date.UTC(year, place - 1, 1))
    await db().searchEntry.create({
      data: { ...own, publicationId: newId(), issueDate: date, kind: 'news', title: '', text: '', pageLabels: [] },
    })
    for (const [at, reporterId] of signers.entries())
      await db().signedEntry.create({
        data: {
          ...{ ...own, reporterId, issueDate: date, sequence: place, place: at + 1 },
          ...{ section: place > 6 ? '国际' : '要闻', role: place === 1 ? 'photographer' : 'agency' },
          printed: reporterId === agency ? '新社' : '旧社',
        },
      })
  }
  for (const year of [2001, 2002, 2003]) for (let place = 1; place <= 12; place += 1) await entry(year, place, agency)
  await entry(2001, 3, agency, former)
  await entry(1999, 8, former)
  await entry(1999, 9, former)
})

describe('what a large agency signs', () => {
  it('is listed the latest first, each article once, whoever of the merged signed it', async () => {
    const { signed, count, isCapped, facets } = await findSigned([agency, former], wholeReporter)
    expect([signed.length, new Set(signed.map(({ articleId }) => articleId)).size, count]).toEqual([39, 39, 39])
    expect(signed.slice(-2).map(({ printed }) => printed)).toEqual(['旧社', '旧社'])
    expect(signed.filter(({ printed }) => printed === '旧社')).toHaveLength(2)
    expect(isCapped).toBe(false)
    expect(facets.year).toEqual([
      { value: '2003', count: 12 },
      { value: '2002', count: 12 },
      { value: '2001', count: 13 },
      { value: '1999', count: 2 },
    ])
    expect(facets.role.map(({ value }) => value)).toEqual(['agency', 'photographer'])
    expect(facets.section.map(({ value }) => value)).toEqual(['国际', '要闻'])
  })

  it('is looked through from the latest on, and of each year, no further than is counted', async () => {
    const limits = { looked: 10, ofYear: 5 }
    const latest = await findSigned([agency], wholeReporter, limits)
    expect([latest.count, latest.signed.length, latest.isCapped]).toEqual([10, 10, true])
    expect(latest.facets.year.map(({ count }) => count)).toEqual([5, 5, 5])
    const early = await findSigned([agency], { ...wholeReporter, year: 2001, section: '国际' }, limits)
    expect([early.count, early.isCapped]).toEqual([6, true])
    expect(early.facets.section).toEqual([
      { value: '国际', count: 6 },
      { value: '要闻', count: 4 },
    ])
  })

  it('goes with the public’s entry', async () => {
    const [last] = (await findSigned([agency], { ...wholeReporter, year: 2003 })).signed
    await db().searchEntry.deleteMany({ where: { articleId: last?.articleId ?? '' } })
    expect((await findSigned([agency], { ...wholeReporter, year: 2003 })).count).toBe(11)
  })
})
