import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { PageActTaken } from '#domain/pages/pageActTaken.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** Asks the server for an act on a page. Null where it cannot be reached or broke: then nothing is known to be done. */
export const askPageAct = (pageId: string, act: PageAct, version: string): Promise<PageActTaken | Refusal | null> =>
  ask(`/api/pages/${pageId}/acts`, { act, version })

/** Asks the server to undo one's own last act on a page, or to do it again. */
export const askUndo = (pageId: string, redo: boolean): Promise<PageActTaken | Refusal | null> =>
  ask(`/api/pages/${pageId}/undo`, { redo })

async function ask(address: string, body: object): Promise<PageActTaken | Refusal | null> {
  try {
    const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) })
    const answer: unknown = await response.json()
    if (isRefusal(answer)) return answer
    return response.ok ? (answer as { readonly ok: PageActTaken }).ok : null
  } catch {
    return null
  }
}
