import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { LinesAdded, ReadingsTaken, TakeReadings } from '#domain/pages/readingRequests.ts'
import type { PageActTaken } from '#domain/pages/pageActTaken.ts'
import type { AssembledAgain, RepairRejection, RepairsRejected } from '#domain/pages/repairRequests.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** Asks the server for an act on a page. Null where it cannot be reached or broke: then nothing is known to be done. */
export const askPageAct = (pageId: string, act: PageAct, version: string): Promise<PageActTaken | Refusal | null> =>
  ask(`/api/pages/${pageId}/acts`, { act, version })

/** Asks the server to undo one's own last act on a page, or to do it again. */
export const askUndo = (pageId: string, redo: boolean): Promise<PageActTaken | Refusal | null> =>
  ask(`/api/pages/${pageId}/undo`, { redo })

/** Asks the server to reject a repair, or all of its rule on the page. */
export const askRejection = (pageId: string, rejection: RepairRejection): Promise<RepairsRejected | Refusal | null> =>
  ask(`/api/pages/${pageId}/repairs`, rejection)

/** Asks the server to read lines of a page as another source has them, or to give them back. */
export const askReadings = (pageId: string, asked: TakeReadings): Promise<ReadingsTaken | Refusal | null> =>
  ask(`/api/pages/${pageId}/readings`, asked)

/** Asks the server to add lines to a page that only another source has, or to take away such as were added. */
export const askAddedLines = (pageId: string, asked: TakeReadings): Promise<LinesAdded | Refusal | null> =>
  ask(`/api/pages/${pageId}/added-lines`, asked)

/** Asks the server to assemble a page again around what people did. */
export const askAssembly = (pageId: string, version: string): Promise<AssembledAgain | Refusal | null> =>
  ask(`/api/pages/${pageId}/assembly`, { version })

async function ask<Done extends PageActTaken>(address: string, body: object): Promise<Done | Refusal | null> {
  try {
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    if (isRefusal(answer)) return answer
    return response.ok ? (answer as { readonly ok: Done }).ok : null
  } catch {
    return null
  }
}
