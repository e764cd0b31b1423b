import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { openNewsroom } from './newsroom.ts'

/** A newsroom of its own with one page, and the editor who lays it. */
export type PageDesk = {
  readonly editor: Actor
  readonly pageId: string
  readonly hire: Awaited<ReturnType<typeof openNewsroom>>['hire']
}

/** Makes a newsroom whose one page waits to be laid. */
export async function openPageDesk(): Promise<PageDesk> {
  const { hire, issueId } = await openNewsroom()
  const { id: pageId } = await db().page.findFirstOrThrow({ where: { issueId } })
  return { editor: await hire('editor'), pageId, hire }
}
