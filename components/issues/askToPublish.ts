import type { IssuePublished } from '#domain/issues/issueView.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** Asks the server to publish an issue. Null where it cannot be reached or broke: then nothing is known to be done. */
export async function askToPublish(issueId: string): Promise<IssuePublished | Refusal | null> {
  try {
    const response = await fetch(`/api/issues/${issueId}/publish`, { method: 'POST' })
    const answer: unknown = await response.json()
    if (isRefusal(answer)) return answer
    return response.ok ? (answer as { readonly ok: IssuePublished }).ok : null
  } catch {
    return null
  }
}
