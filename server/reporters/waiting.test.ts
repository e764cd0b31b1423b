import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { linkMentions } from './linkMentions.ts'
import { listWaiting } from './listWaiting.ts'
import { readGroups } from './readGroups.ts'

await enterTestDatabase()
const page = ['王茵', '王菌', '王菌', '韩砚']
  .map((name, at) => `河堤第${'一二三四'[at]}段完工\n\n本报讯（记者 ${name}）昨天上午，河堤上的树栽完了。\n\n`)
  .join('')
let editor: Actor
let stranger: Actor
let publicationId: string

beforeAll(async () => {
  const newsroom = await openNewsroom(page)
  publicationId = newsroom.publicationId
  editor = await newsroom.hire('editor')
  stranger = await (await openNewsroom()).hire('editor')
  const [first] = await db().mention.findMany({ where: { name: '王茵' } })
  const choice = { newReporter: { displayName: '王茵', kind: 'person' as const } }
  done(await linkMentions(editor, { mentionIds: [first?.id ?? ''], choice }))
})

it('groups what waits by printed name and role, for those of the publication', async () => {
  const { groups, counts } = await listWaiting(editor, false)
  expect(groups.map(({ name, role, count }) => [name, role, count])).toEqual([
    ['王菌', 'reporter', 2],
    ['韩砚', 'reporter', 1],
  ])
  expect(counts).toEqual({ waiting: 3, leftOpen: 0 })
  expect((await listWaiting(stranger, false)).groups.map(({ name }) => name)).not.toContain('王菌')
})

it('shows each with its place and printed line, and proposes whom a misprint means', async () => {
  const groups = [{ publicationId, name: '王菌', role: 'reporter' }]
  const [group] = await readGroups(editor, { groups, areLeftOpen: false })
  expect(group?.mentionIds).toHaveLength(2)
  expect(group?.mentions[0]).toMatchObject({ date: '2025-03-04', title: { from: 'headline' } })
  expect(group?.mentions[0]?.lines.map(({ text }) => text)).toEqual([expect.stringContaining('王菌')])
  expect(group?.proposals[0]).toMatchObject({ displayName: '王茵' })
  const name = group?.proposals[0]?.evidence.find(({ kind }) => kind === 'name')
  expect(name).toMatchObject({ likeness: { kind: 'confusable', printed: '菌', meant: '茵' } })
  expect(await readGroups(stranger, { groups, areLeftOpen: false })).toEqual([])
})

it('keeps what was left open apart', async () => {
  const groups = [{ publicationId, name: '韩砚', role: 'reporter' }]
  const [group] = await readGroups(editor, { groups, areLeftOpen: false })
  done(await linkMentions(editor, { mentionIds: [...(group?.mentionIds ?? [])], choice: { none: true } }))
  expect((await listWaiting(editor, false)).groups.map(({ name }) => name)).toEqual(['王菌'])
  expect((await listWaiting(editor, true)).groups.map(({ name }) => name)).toEqual(['韩砚'])
})

it('shows both printed lines of a name that the end of a line cuts in two', async () => {
  const wrapped = ['河堤的路灯亮了', '', '昨天傍晚，城东河堤新装的三百盏路灯一起亮了。（记者 欧阳', '清溪）', ''].join(
    '\n',
  )
  const newsroom = await openNewsroom(wrapped)
  const groups = [{ publicationId: newsroom.publicationId, name: '欧阳清溪', role: 'reporter' }]
  const [group] = await readGroups(await newsroom.hire('editor'), { groups, areLeftOpen: false })
  expect(group?.mentions[0]?.lines.map(({ text }) => text)).toEqual([
    '昨天傍晚，城东河堤新装的三百盏路灯一起亮了。（记者 欧阳',
    '清溪）',
  ])
})

it('shows the printed line of a name that stands apart from the text', async () => {
  const signed = ['河堤的路灯亮了', '', '本报记者 温 澜', '', '昨天傍晚，城东河堤新装的三百盏路灯一起亮了。', ''].join(
    '\n',
  )
  const newsroom = await openNewsroom(signed)
  const groups = [{ publicationId: newsroom.publicationId, name: '温澜', role: 'reporter' }]
  const [group] = await readGroups(await newsroom.hire('editor'), { groups, areLeftOpen: false })
  expect(group?.mentions[0]?.lines).toMatchObject([{ text: '本报记者 温 澜' }])
})
