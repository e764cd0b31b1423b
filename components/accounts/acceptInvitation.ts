import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** Asks the server to set a password by a one-time link: null when it is set, a refusal, or that nothing was done. */
export async function acceptInvitation(token: string, password: string): Promise<Refusal | 'unreachable' | null> {
  try {
    const response = await fetch(`/api/invitations/${encodeURIComponent(token)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ password }),
    })
    const answer: unknown = await response.json()
    if (isRefusal(answer)) return answer
    return response.ok ? null : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
