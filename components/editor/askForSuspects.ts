import type { Body } from '#domain/body/nodes.ts'
import { sameBody } from '#domain/body/sameContent.ts'
import type { Head } from '#domain/suspects/headSuspects.ts'
import { headParts, type HeadSuspect, type PlacedSuspect } from '#domain/suspects/suspect.ts'
import { suspectsSchema } from '#domain/suspects/suspectRequests.ts'
import { askServer, changing } from './saving/askServer.ts'

/** What is looked through: the body and the headline set, as they are on screen. */
export type LookedThrough = { readonly body: Body; readonly head: Head }
export type FoundSuspects = { readonly suspects: readonly PlacedSuspect[]; readonly inHead: readonly HeadSuspect[] }
/** What was found; null where the server could not be reached. */
type Found = Promise<FoundSuspects | null>

/** The headline set of a content. */
export const headOf = ({ kicker, headline, subheadline }: Head): Head => ({ kicker, headline, subheadline })

export const isSameHead = (a: Head, b: Head): boolean => headParts.every((part) => a[part] === b[part])

const isSame = (a: LookedThrough, b: LookedThrough): boolean => isSameHead(a.head, b.head) && sameBody(a.body, b.body)

let ahead: { readonly articleId: string; readonly text: LookedThrough; readonly found: Found } | null = null

/**
 * Has the text of an article that is being opened looked through while its editor is still made, so that the marks are
 * there with the text.
 */
export function askAheadForSuspects(articleId: string, text: LookedThrough): void {
  ahead = { articleId, text, found: ask(articleId, text) }
}

/** Has a text looked through; where it was asked for ahead, that answer is given, once. */
export function askForSuspects(articleId: string, text: LookedThrough): Found {
  const before = ahead
  ahead = null
  return before?.articleId === articleId && isSame(before.text, text) ? before.found : ask(articleId, text)
}

async function ask(articleId: string, text: LookedThrough): Found {
  const answer = await askServer(`/api/articles/${articleId}/suspects`, changing('POST', text))
  const read = answer.kind === 'ok' ? suspectsSchema.safeParse(answer.value) : null
  return read?.success ? read.data : null
}
