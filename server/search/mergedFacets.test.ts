import { expect, it } from 'vitest'
import { readSearch } from '#domain/search/searchAsked.ts'
import { db } from '../database/db.ts'
import { mergeReporters } from '../reporters/mergeReporters.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { makeReporter, openSignedPage, publishPage } from '../testing/signedPage.ts'
import { searchPublic } from './searchPublic.ts'

await enterTestDatabase()

const others = [...'赵钱孙李周吴郑冯陈褚卫蒋'].map((surname) => `${surname}一舟`)

it('reporters merged into one are added up before the most are taken, and who signs an article twice counts once', async () => {
  const texts = [`王茵 ${others.slice(0, 4).join(' ')}`, `王菌 王茵 ${others.slice(4, 8).join(' ')}`]
  const page = await openSignedPage([...texts, others.slice(8).join(' '), ''])
  const named = await db().mention.findMany({ where: { id: { in: [...page.mentionIds] } }, orderBy: { id: 'asc' } })
  expect(named).toHaveLength(15)
  const signedBy = (name: string) => named.flatMap((one) => (one.name === name ? [one.id] : []))
  for (const name of others) await makeReporter(page.editor, name, signedBy(name))
  const intoId = await makeReporter(page.editor, '王茵', signedBy('王茵'))
  const fromId = await makeReporter(page.editor, '王菌', signedBy('王菌'))
  await publishPage(page)
  done(await mergeReporters(page.editor, { fromId, intoId, reason: '同一人' }))
  const { facets } = done(await searchPublic(done(readSearch({ q: '本报讯', publication: page.slug }))))
  expect(facets.reporter).toHaveLength(12)
  expect(facets.reporter[0]).toMatchObject({ label: '王茵', count: 2 })
  expect(facets.reporter.map(({ label }) => label)).not.toContain('王菌')
})
