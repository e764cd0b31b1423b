import type { Body } from '#domain/body/nodes.ts'
import { sameBody } from '#domain/body/sameContent.ts'
import type { PlacedSuspect } from '#domain/suspects/suspect.ts'
import { suspectsSchema } from '#domain/suspects/suspectRequests.ts'
import { askServer, changing } from './saving/askServer.ts'

/** What was found; null where the server could not be reached. */
type Found = Promise<readonly PlacedSuspect[] | null>

let ahead: { readonly articleId: string; readonly body: Body; readonly found: Found } | null = null

/**
 * Has the text of an article that is being opened looked through while its editor is still made, so that the marks are
 * there with the text.
 */
export function askAheadForSuspects(articleId: string, body: Body): void {
  ahead = { articleId, body, found: ask(articleId, body) }
}

/** Has a text looked through; where it was asked for ahead, that answer is given, once. */
export function askForSuspects(articleId: string, body: Body): Found {
  const before = ahead
  ahead = null
  return before?.articleId === articleId && sameBody(before.body, body) ? before.found : ask(articleId, body)
}

async function ask(articleId: string, body: Body): Found {
  const answer = await askServer(`/api/articles/${articleId}/suspects`, changing('POST', { body }))
  const read = answer.kind === 'ok' ? suspectsSchema.safeParse(answer.value) : null
  return read?.success ? read.data.suspects : null
}
