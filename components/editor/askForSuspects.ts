import { sameBody } from '#domain/body/sameContent.ts'
import type { ArticleSuspects, ArticleText, Head } from '#domain/suspects/findSuspects.ts'
import { headParts } from '#domain/suspects/suspect.ts'
import { suspectsSchema } from '#domain/suspects/suspectRequests.ts'
import { askServer, changing } from './saving/askServer.ts'

/** What was found; null where the server could not be reached. */
type Found = Promise<ArticleSuspects | null>

/** The headline set of a content. */
export const headOf = ({ kicker, headline, subheadline }: Head): Head => ({ kicker, headline, subheadline })

export const isSameHead = (a: Head, b: Head): boolean => headParts.every((part) => a[part] === b[part])

const isSame = (a: ArticleText, b: ArticleText): boolean => isSameHead(a.head, b.head) && sameBody(a.body, b.body)

let ahead: { readonly articleId: string; readonly text: ArticleText; readonly found: Found } | null = null

/**
 * Has the text of an article that is being opened looked through while its editor is still made, so that the marks are
 * there with the text.
 */
export function askAheadForSuspects(articleId: string, text: ArticleText): void {
  ahead = { articleId, text, found: ask(articleId, text) }
}

/** Has a text looked through; where it was asked for ahead, that answer is given, once. */
export function askForSuspects(articleId: string, text: ArticleText): Found {
  const before = ahead
  ahead = null
  return before?.articleId === articleId && isSame(before.text, text) ? before.found : ask(articleId, text)
}

async function ask(articleId: string, text: ArticleText): Found {
  const answer = await askServer(`/api/articles/${articleId}/suspects`, changing('POST', text))
  const read = answer.kind === 'ok' ? suspectsSchema.safeParse(answer.value) : null
  return read?.success ? read.data : null
}
