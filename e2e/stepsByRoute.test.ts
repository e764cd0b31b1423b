import type { APIRequestContext } from '@playwright/test'
import pg from 'pg'
import { roles, type Role } from '#domain/rights/rights.ts'
import { deskStates, stepNames, type DeskState, type StepName } from '#domain/workflow/steps.ts'
import { allowed, wrongState } from '#domain/workflow/testing/allowedSteps.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, publication } from './world/people.ts'

// Every step, asked of the route by every role in every state of an article: on the desk, and before the public.

const publicStates = ['never', 'public', 'retracted'] as const
type PublicState = (typeof publicStates)[number]
type Asking = Role | 'stranger' | 'nobody'

let newsroom: Newsroom & { close(): Promise<void> }
let database: pg.Client
let asking: Readonly<Record<Asking, APIRequestContext>>
let articleId: string
let revisionId: string

test.beforeAll(async ({ browser }) => {
  newsroom = await openNewsroom()
  for (const words of [
    ['publication', 'add', '--slug', 'other-daily', '--title', '别报'],
    ['user', 'add', 'he', '--display-name', 'He', '--role', `${publication.slug}:administrator`, '--password-stdin'],
    ['user', 'add', 'elsewhere', '--display-name', 'E', '--role', 'other-daily:publisher', '--password-stdin'],
  ])
    expect((await newsroom.galley(words, `${password}\n`)).code).toBe(0)
  asking = {
    corrector: (await newsroom.enter(browser, 'corrector')).request,
    editor: (await newsroom.enter(browser, 'editor')).request,
    publisher: (await newsroom.enter(browser, 'publisher')).request,
    administrator: (await newsroom.enterAs(browser, 'he')).request,
    stranger: (await newsroom.enterAs(browser, 'elsewhere')).request,
    nobody: (await browser.newContext({ baseURL: newsroom.app.url })).request,
  }
  database = new pg.Client({ connectionString: newsroom.databaseUrl })
  await database.connect()
  const found = await database.query<{ id: string; latestRevisionId: string }>(
    `SELECT "id", "latestRevisionId" FROM "Article" ORDER BY "id" LIMIT 1`,
  )
  articleId = found.rows[0]?.id ?? ''
  revisionId = found.rows[0]?.latestRevisionId ?? ''
})
test.afterAll(async () => {
  await database.end()
  await newsroom.close()
})

const stepCount = 7

/** Puts the article into a state, with whatever a step before has left of it. */
async function put(deskState: DeskState, publicState: PublicState): Promise<void> {
  await database.query(`DELETE FROM "Claim" WHERE "articleId" = $1`, [articleId])
  await database.query(`UPDATE "Schedule" SET "state" = 'cancelled' WHERE "articleId" = $1`, [articleId])
  await database.query(
    `INSERT INTO "Publishing" ("articleId", "kind", "revisionId") VALUES ($1, $2::"PublishingKind", $3)`,
    [articleId, publicState === 'retracted' ? 'retract' : 'publish', revisionId],
  )
  await database.query(
    `UPDATE "Article" SET "deskState" = $2::"DeskState", "stage" = $3, "approvedRevisionId" = $4,
       "publishedRevisionId" = $5, "stepCount" = ${stepCount} WHERE "id" = $1`,
    [
      ...[articleId, deskState, deskState === 'inReview' ? 1 : 0, revisionId],
      publicState === 'public' ? revisionId : null,
    ],
  )
}

async function ask(who: Asking, step: StepName, id = articleId): Promise<{ status: number; text: string }> {
  const answer = await asking[who].post(`/api/articles/${id}/steps`, {
    headers: { origin: newsroom.app.url },
    data: {
      ...{ step, expectedStepCount: stepCount, draftVersion: 1, note: '理由。', cause: 'paperError', personId: null },
      ...{ dueAt: new Date(Date.now() + 3_600_000).toISOString(), revisionId },
    },
  })
  return { status: answer.status(), text: await answer.text() }
}

/** What says that one may not, or not now; all else is about what the step needs beside. */
const barred = /notSignedIn|notFound|roleMayNot|notCorrecting|notInReview|notApproved|invalidInput|bug/u

for (const step of stepNames)
  test(`${step} is answered as the step table says`, async () => {
    for (const deskState of deskStates)
      for (const publicState of publicStates) {
        const state = `${deskState}, ${publicState}`
        for (const role of roles) {
          await put(deskState, publicState)
          const { status, text } = await ask(role, step)
          const say = `${step} by a ${role} while ${state}: ${status} ${text}`
          if (allowed[step].includes(`${role} ${deskState}`)) expect.soft(text, say).not.toMatch(barred)
          else if (allowed[step].some((pair) => pair.startsWith(`${role} `)))
            expect.soft([status, text], say).toEqual([409, expect.stringContaining(wrongState[step] ?? 'nothing')])
          else expect.soft([status, text], say).toEqual([403, expect.stringContaining('roleMayNot')])
        }
        await put(deskState, publicState)
        expect.soft((await ask('nobody', step)).status, `${step} by nobody while ${state}`).toBe(401)
        const there = await ask('stranger', step)
        const nowhere = await ask('stranger', step, '018f0000-0000-7000-a000-000000000001')
        expect.soft(there, `${step} by a stranger while ${state}`).toEqual(nowhere)
        expect.soft(there.status).toBe(404)
      }
  })
