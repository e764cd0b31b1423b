import { z } from 'zod'
import { hearBuild } from '#components/ui/servedBuild.ts'
import { refusalCodes, type Refusal } from '#domain/workflow/refusal.ts'

/** How long an answer may take before the server counts as out of reach, in milliseconds. */
const patience = 15_000

/** What the server said: what was asked for, a refusal (with whatever came beside it), or nothing of ours. */
export type Answer =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly now: unknown }
  | { readonly kind: 'unreachable' }

const okShape = z.object({ ok: z.unknown() })
const refusedShape = z.object({
  refused: z.enum(refusalCodes),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  now: z.unknown().optional(),
})

/**
 * Asks one of our routes. Whatever is not an answer of ours (no network, a status of 500 and above, a proxy's page)
 * counts as out of reach: it may have been done or not.
 */
export async function askServer(address: string, request: RequestInit = {}): Promise<Answer> {
  return readAnswer(await readJson(address, request))
}

/** An answer's JSON, read. */
export function readAnswer(answer: unknown): Answer {
  const refused = refusedShape.safeParse(answer)
  if (refused.success) {
    const { now, ...refusal } = refused.data
    return { kind: 'refused', refusal, now }
  }
  const ok = okShape.safeParse(answer)
  return ok.success ? { kind: 'ok', value: ok.data.ok } : { kind: 'unreachable' }
}

/** A request that changes something. */
export const changing = (method: 'PUT' | 'POST' | 'DELETE', body: unknown): RequestInit =>
  changingJson(method, JSON.stringify(body))

/** The same of a body that is JSON already; long, it is handed over without being copied. */
export const changingJson = (method: 'PUT' | 'POST' | 'DELETE', json: string): RequestInit => ({
  method,
  body: new Blob([json], { type: 'application/json' }),
})

async function readJson(address: string, request: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(address, { ...request, cache: 'no-store', signal: AbortSignal.timeout(patience) })
    hearBuild(response)
    return response.status >= 500 ? null : await response.json()
  } catch {
    return null
  }
}
