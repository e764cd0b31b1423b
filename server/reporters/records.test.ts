import { beforeAll, expect, it } from 'vitest'
import type { BylineRole } from '#domain/assembly/assembly.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { linkMentions } from './linkMentions.ts'
import { listDuplicates } from './listDuplicates.ts'
import { listReporters } from './listReporters.ts'
import { mergeReporters } from './mergeReporters.ts'
import { previewMerge } from './previewMerge.ts'
import { readReporterRecord } from './readReporterRecord.ts'
import { tellApart } from './tellApart.ts'

await enterTestDatabase()
const page = ['王茵', '王菌', '王茵 韩砚']
  .map((names, at) => `河堤第${'一二三'[at]}段完工\n\n本报讯（记者 ${names}）昨天上午，河堤上的树栽完了。\n\n`)
  .join('')
let editor: Actor
let stranger: Actor
const ids = { right: '', wrong: '', beside: '' }

beforeAll(async () => {
  const newsroom = await openNewsroom(page)
  editor = await newsroom.hire('editor')
  stranger = await (await openNewsroom()).hire('editor')
  const make = async (name: string) => {
    const mentions = await db().mention.findMany({ where: { name } })
    const choice = { newReporter: { displayName: name, kind: 'person' as const } }
    const mentionIds = mentions.map(({ id }) => id)
    return done(await linkMentions(editor, { mentionIds, choice })).reporter?.id ?? ''
  }
  ids.right = await make('王茵')
  ids.wrong = await make('王菌')
  ids.beside = await make('韩砚')
})

it('lists records by their pinyin, found by name, sound and kind', async () => {
  const list = done(await listReporters(editor, { words: '', kind: '', from: 0 }))
  expect(list.rows.map(({ displayName, mentions }) => [displayName, mentions])).toEqual([
    ['韩砚', 1],
    ['王菌', 1],
    ['王茵', 2],
  ])
  const ordered = done(await listReporters(editor, { words: '', kind: '', order: 'strokes', from: 0 }))
  expect(ordered.rows.map(({ displayName }) => displayName)).toEqual(['王茵', '王菌', '韩砚'])
  expect(list.rows[0]?.years).toEqual({ from: 2025, to: 2025 })
  const found = done(await listReporters(editor, { words: 'wang yin', kind: 'person', from: 0 }))
  expect(found.rows.map(({ id }) => id)).toEqual([ids.right])
  expect(done(await listReporters(editor, { words: '', kind: 'agency', from: 0 })).total).toBe(0)
  expect(await listReporters({ ...editor, roles: {} }, { words: '', kind: '', from: 0 })).toEqual({
    refused: 'notFound',
  })
})

it('shows a record whole: bylines by year and role, beside whom, who it may be; elsewhere no bylines', async () => {
  const view = done(await readReporterRecord(editor, ids.right))
  expect(view).toMatchObject({
    mentionCount: 2,
    years: [{ year: 2025, role: 'reporter', count: 2 }],
    together: [{ id: ids.beside, times: 1 }],
    record: { displayName: '王茵', names: [{ printed: '王茵' }] },
  })
  expect(view.duplicates).toMatchObject([{ likeness: { kind: 'confusable' } }])
  expect(done(await readReporterRecord(stranger, ids.right))).toMatchObject({ mentionCount: 0, mentions: [] })
  expect(await readReporterRecord(editor, 'x')).toEqual({ refused: 'notFound' })
})

it('shows the bylines of a year, those of a role in it, and those from a place on', async () => {
  const shownOf = async (year: number | null, from: number, role: BylineRole | null = null) => {
    const { mentions, shown, mentionCount } = done(await readReporterRecord(editor, ids.right, { year, role, from }))
    return { dates: mentions.map(({ date }) => date.slice(0, 4)), total: shown.total, mentionCount }
  }
  expect(await shownOf(null, 1)).toEqual({ dates: ['2025'], total: 2, mentionCount: 2 })
  expect(await shownOf(2025, 0)).toEqual({ dates: ['2025', '2025'], total: 2, mentionCount: 2 })
  expect(await shownOf(2025, 0, 'reporter')).toEqual({ dates: ['2025', '2025'], total: 2, mentionCount: 2 })
  expect(await shownOf(2025, 0, 'photographer')).toEqual({ dates: [], total: 0, mentionCount: 2 })
  expect(await shownOf(2024, 0)).toEqual({ dates: [], total: 0, mentionCount: 2 })
})

it('says what a merge would change, keeps its history, and asks no more about the two', async () => {
  const pair = { fromId: ids.wrong, intoId: ids.right }
  const preview = done(await previewMerge(editor, pair))
  expect(preview).toMatchObject({
    articleCount: 0,
    articles: [],
    noticeCount: 1,
    into: { displayName: '王茵', mentions: 2 },
  })
  expect(done(await listDuplicates(editor)).total).toBe(1)
  done(await tellApart(editor, { aId: ids.wrong, bId: ids.right, areTwo: true }))
  expect(done(await listDuplicates(editor)).total).toBe(0)
  expect(await previewMerge(editor, pair)).toMatchObject({ refused: 'reportersDistinct' })
  done(await tellApart(editor, { aId: ids.wrong, bId: ids.right, areTwo: false }))
  done(await mergeReporters(editor, { ...pair, reason: '错字' }))
  const view = done(await readReporterRecord(editor, ids.right))
  expect(view).toMatchObject({ mentionCount: 3, merges: [{ reason: '错字', from: { id: ids.wrong }, undone: null }] })
  expect(done(await readReporterRecord(editor, ids.wrong)).mergedInto).toMatchObject({ id: ids.right })
})
