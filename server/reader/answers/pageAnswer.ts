import { publicPagePolicy } from '../../headers/policies.ts'
import { bytesFor, type Packed } from '../../assets/packed.ts'
import { reportBug } from '../../log/reportBug.ts'
import type { HeaderOf } from './pageAsked.ts'

/** A page in the bytes of its answer. */
export type PageBytes = {
  readonly status: number
  readonly bodies: Packed
  /** Names the content, as an entity tag. */
  readonly mark: string
  /** Where it has moved to. */
  readonly location: string | null
  readonly size: number
  /** Seconds after which it may be asked again, where it may not now. */
  readonly retryAfter?: string
  /** When it no longer says what is so, in milliseconds since 1970; left out: not before something changes. */
  readonly until?: number
  /** It is drawn anew each time. */
  readonly isPassing?: boolean
  /** The issue that it is of alone (`issueMark`). */
  readonly of?: string | undefined
}
export type PageAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
}

/** The headers of every drawn page. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  // Asked for again each time, and answered in a few bytes where it is the same: a correction is seen at once.
  'cache-control': 'no-cache',
  vary: 'accept-encoding, accept-language, cookie',
  'content-security-policy': publicPagePolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
}

/** How a request for a page is answered: not again with what the browser has, and compressed where it takes that. */
export function pageAnswer(page: PageBytes, header: HeaderOf): PageAnswer {
  const { status, bodies, mark, location, retryAfter } = page
  if (location !== null) return { status, headers: { location }, body: null }
  const headers = { ...pageHeaders, etag: mark, ...(retryAfter === undefined ? {} : { 'retry-after': retryAfter }) }
  if (status === 200 && header('if-none-match') === mark) return { status: 304, headers, body: null }
  const [body, encoding] = bytesFor(bodies, header('accept-encoding'))
  const length = { 'content-length': String(body.length) }
  return { status, headers: { ...headers, ...length, ...(encoding ? { 'content-encoding': encoding } : {}) }, body }
}

/** What somebody is told whose page could not be drawn; the cause is in the log. */
export function brokenAnswer(error: unknown, pathname: string): PageAnswer {
  reportBug(error, pathname)
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
  return { status: 500, headers, body: Buffer.from('Something went wrong here. 出了问题，请稍后再试。') }
}
