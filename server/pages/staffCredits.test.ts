import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { readPage as readPublicPage } from '../reader/readPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { keepStaffCredits } from './keepStaffCredits.ts'
import { readPage } from './readPage.ts'
import { takePageAct } from './takePageAct.ts'

await enterTestDatabase()

const printed = '责编 宋念慈 校对 庄允和 美编 舒可'
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let pageId = ''

beforeAll(async () => {
  newsroom = await openNewsroom(
    `河堤新栽柳树三百棵\n\n本报讯（记者 王茵）昨天上午，河堤上的树栽完了，一共三百棵。\n\n${printed}\n`,
  )
  editor = await newsroom.hire('editor')
  await db().issue.update({ where: { id: newsroom.issueId }, data: { publicSince: new Date() } })
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: newsroom.issueId } })).id
})

const keep = async (words: string | null) => keepStaffCredits(editor, pageId, { words, shown: (await credits()).words })
const see = async () => done(await readPage(editor, pageId))
const credits = async () => (await see()).staffCredits
const publicly = async () => done(await readPublicPage(newsroom.slug, '2025-03-04', (await see()).label)).staffCredits
const line = async () => {
  const found = (await see()).lines.find(({ text }) => text.startsWith('责编'))
  return { line: found?.id ?? '', from: 0, to: found?.text.length ?? 0 }
}

it('who made a page is the page’s as printed: no article’s byline, and before the public with the page', async () => {
  expect(await credits()).toEqual({ words: printed, isByHand: false })
  expect(await publicly()).toBe(printed)
  const names = await db().mention.findMany({ where: { article: { issueId: newsroom.issueId } } })
  expect(names.map(({ name }) => name)).toEqual(['王茵'])
})

it('follows the lines that are set aside, until a person puts it right; then it is theirs, until it is printed again', async () => {
  const lay = async (reason: 'advertisement' | 'staffCredit') =>
    done(
      await takePageAct(editor, pageId, {
        act: { kind: 'setAside', stretches: [await line()], reason },
        version: (await see()).version,
      }),
    )
  await lay('advertisement')
  expect(await credits()).toEqual({ words: null, isByHand: false })
  await lay('staffCredit')
  expect(await credits()).toEqual({ words: printed, isByHand: false })
  const put = '责编 宋念慈 校对 庄允和 版式 舒可'
  expect(done(await keep(put))).toEqual({ words: put, isByHand: true })
  await lay('advertisement')
  expect(await credits()).toEqual({ words: put, isByHand: true })
  await expect.poll(publicly).toBe(put)
  await lay('staffCredit')
  expect(done(await keep(null))).toEqual({ words: printed, isByHand: false })
})

it('what somebody else put right meanwhile stands; what changes nothing is nobody’s work', async () => {
  const told = () => db().event.count({ where: { verb: 'staffCreditsKept', objectId: pageId } })
  const before = await told()
  expect(done(await keep(printed))).toEqual({ words: printed, isByHand: false })
  expect(await told()).toBe(before)
  const answers = await Promise.all(
    ['责编 甲', '责编 乙'].map((words) => keepStaffCredits(editor, pageId, { words, shown: printed })),
  )
  expect(answers.filter((one) => 'refused' in one)).toEqual([{ refused: 'staffCreditsChanged' }])
  expect(await told()).toBe(before + 1)
  expect(answers).toContainEqual(await credits())
  done(await keep(null))
})

it('is put right by those who lay the page', async () => {
  const reader = await newsroom.hire('publisher')
  const stranger = { ...reader, roles: {} }
  expect(await keepStaffCredits(stranger, pageId, { words: '谁', shown: printed })).toEqual({ refused: 'notFound' })
})
