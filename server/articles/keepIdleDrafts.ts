import { reportBug } from '../log/reportBug.ts'
import { act } from '../act.ts'
import type { SystemActor } from '../actor.ts'
import { db } from '../database/db.ts'
import { contentHash, contentOf } from './contentRow.ts'
import { lockArticle } from './loadArticle.ts'
import { makeRevision } from './makeRevision.ts'

const keeper: SystemActor = { system: 'keeper' }
/** Without a save for so long, a draft counts as left for now; milliseconds. */
export const idleAfter = 10 * 60_000
/** A server that was away longer takes older drafts for kept or given up. */
const oldest = 7 * 24 * 3_600_000
const most = 200

/**
 * Makes a revision of each draft that holds something new and has not been typed in for ten minutes, of who typed last.
 * The draft goes on where it stood. Gives how many were made.
 */
export async function keepIdleDrafts(now: Date): Promise<number> {
  const before = new Date(now.getTime() - idleAfter)
  const idle = await db().$queryRaw<{ articleId: string }[]>`
    SELECT d."articleId" FROM "Draft" d JOIN "Article" a ON a."id" = d."articleId"
    WHERE cardinality(d."contributorIds") > 0 AND d."updatedAt" BETWEEN ${new Date(now.getTime() - oldest)} AND ${before}
      AND a."deskState" = 'correcting' AND a."goneAt" IS NULL
    ORDER BY d."updatedAt" DESC LIMIT ${most}`
  let made = 0
  for (const { articleId } of idle) {
    const kept = await act(keeper, async (tx) => {
      const article = await lockArticle(tx, keeper, articleId)
      if (article?.deskState !== 'correcting' || article.draft.updatedAt > before) return false
      if (contentHash(contentOf(article.draft)) === article.latestRevision.contentHash) return false
      return (await makeRevision(tx, article, 'idle', article.draft.updatedById)).isNew
    })
    if (kept === true) made += 1
  }
  return made
}

const everyMinute = 60_000

/** Looks for idle drafts every minute until the signal; what goes wrong is logged, and looked at again a minute later. */
export function watchIdleDrafts(signal: AbortSignal): void {
  const timer = setInterval(() => {
    keepIdleDrafts(new Date()).catch((error: unknown) => reportBug(error, 'idleDrafts'))
  }, everyMinute)
  timer.unref()
  signal.addEventListener('abort', () => clearInterval(timer))
}
