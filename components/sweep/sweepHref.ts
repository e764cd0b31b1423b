import type { SweepScope } from '#domain/sweep/sweep.ts'

/** The desk's address of a sweep; `after` goes on where an earlier look stopped. */
export function sweepHref(of: {
  readonly issueId: string
  readonly articleId: string | null
  readonly scope: SweepScope
  readonly words: string
  readonly replacement: string
  readonly after?: string
}): string {
  const { issueId, articleId, scope, words, replacement, after } = of
  const asked = { words, replacement, scope, ...(articleId && { article: articleId }), ...(after && { after }) }
  return `/desk/issues/${issueId}/sweep?${new URLSearchParams(asked).toString()}`
}
