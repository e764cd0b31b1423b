import { beforeAll, expect, it } from 'vitest'
import { db } from '../database/db.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { latestPublished } from './latestPublished.ts'

await enterTestDatabase()
let old: Awaited<ReturnType<typeof openNewsroom>>
let busy: Awaited<ReturnType<typeof openNewsroom>>

async function publish({ articleIds, hire }: typeof old): Promise<void> {
  const [corrector, editor, publisher] = [await hire('corrector'), await hire('editor'), await hire('publisher')]
  for (const id of articleIds) {
    done(await step(corrector, id, 'submit'))
    done(await step(editor, id, 'approve'))
    done(await step(publisher, id, 'publish'))
  }
}

/** One paper that published long ago, and one that published more since than is looked through. */
beforeAll(async () => {
  old = await openNewsroom()
  await db().page.updateMany({ where: { issueId: old.issueId }, data: { sectionName: '旧版' } })
  await publish(old)
  busy = await openNewsroom()
  await publish(busy)
  const [articleId = ''] = busy.articleIds
  await db().$executeRaw`
    INSERT INTO "Publishing" ("articleId", "kind", "revisionId")
    SELECT a."id", 'republish', a."publishedRevisionId" FROM "Article" a, generate_series(1, 4100) WHERE a."id" = ${articleId}::uuid`
})

const none = { publicationIds: null, reporterIds: null, section: null }

it('is found where it is the last of all, and where others published much since', async () => {
  const all = await latestPublished(none, 40)
  expect(all).toEqual([busy.articleIds[0]])
  const ofOld = [...old.articleIds].reverse()
  expect(await latestPublished({ ...none, publicationIds: [old.publicationId] }, 40)).toEqual(ofOld)
  expect(await latestPublished({ ...none, section: '旧版' }, 40)).toEqual(ofOld)
  expect(await latestPublished({ ...none, section: '旧版' }, 1)).toEqual(ofOld.slice(0, 1))
  expect(await latestPublished({ ...none, section: '旧版', publicationIds: [busy.publicationId] }, 40)).toEqual([])
  expect(await latestPublished({ ...none, publicationIds: [busy.publicationId] }, 40)).toEqual([...busy.articleIds])
})

it('is nothing of a section that there is not, nor of one whose issue is closed', async () => {
  expect(await latestPublished({ ...none, section: '没有' }, 40)).toEqual([])
  await db().issue.update({ where: { id: old.issueId }, data: { publicSince: null } })
  expect(await latestPublished({ ...none, section: '旧版' }, 40)).toEqual([])
  expect(await latestPublished({ ...none, publicationIds: [old.publicationId] }, 40)).toEqual([])
})
