import { expect, it } from 'vitest'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { addPublication } from '../publications/addPublication.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { useTestDatabase } from '../testing/useTestDatabase.ts'
import { importIssue } from './importIssue.ts'

await useTestDatabase()

it('makes an issue of pages', async () => {
  const { issueId, articleIds } = await openNewsroom()
  expect(articleIds).toHaveLength(2)
  const x = await db().article.findMany({
    where: { issueId },
    include: { draft: true, placements: true, repairs: true, mentions: true, latestRevision: true },
  })
  console.log(JSON.stringify(x, (k, v) => (typeof v === 'bigint' ? String(v) : v), 1).slice(0, 6000))
})
