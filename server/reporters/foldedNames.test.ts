import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { makeReporter, openSignedPage } from '../testing/signedPage.ts'
import { fillFoldedNames } from './fillFoldedNames.ts'
import { listReporters } from './listReporters.ts'

await enterTestDatabase()

let editor: Actor
let reporterId: string

beforeAll(async () => {
  const page = await openSignedPage(['葉小滿', '林溪', '', ''])
  editor = page.editor
  reporterId = await makeReporter(editor, '葉小滿', page.mentionIds.slice(0, 1))
  await makeReporter(editor, 'Iris Calloway', page.mentionIds.slice(1))
})

const found = async (words: string) =>
  done(await listReporters(editor, { words, kind: '', from: 0 })).rows.map(({ displayName }) => displayName)

it.each([
  ['叶小满', '葉小滿'],
  ['葉小', '葉小滿'],
  ['叶 小', '葉小滿'],
  ['ＩＲＩＳ', 'Iris Calloway'],
  ['林溪', 'Iris Calloway'],
])('%s finds who is on record, folded as search folds it', async (words, name) => {
  expect(await found(words)).toEqual([name])
})

it('names that were kept before are folded once', async () => {
  await db().reporterName.updateMany({ where: { reporterId }, data: { folded: null } })
  expect(await fillFoldedNames()).toBe(1)
  expect(await found('叶小满')).toEqual(['葉小滿'])
  expect(await fillFoldedNames()).toBe(0)
})
