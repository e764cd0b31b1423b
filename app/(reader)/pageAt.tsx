import { createHash } from 'node:crypto'
import { addressOfRequest } from '#app/api/addressOfRequest.ts'
import type { PageRoute, Segments } from '#domain/reader/pageRoute.ts'
import { packedQuickly } from '#server/assets/packed.ts'
import { brokenAnswer, pageAnswer, type PageBytes } from '#server/reader/answers/pageAnswer.ts'
import { pageAsked } from '#server/reader/answers/pageAsked.ts'
import { pageDrawers, readPageBytes, type PageDrawer } from '#server/reader/answers/pageDrawers.ts'
import { drawDocument } from './drawDocument.tsx'
import type { Found, Place } from './drawn.ts'
import { nothingThere } from './nothingThere.tsx'
import { toResponse } from './toResponse.ts'
import { wordsOf } from './wordsOf.ts'

/** Finds what stands at an address by its parts; `from` is the address that the request comes from. */
type Find<Names extends string> = (
  place: Place,
  segments: Readonly<Record<Names, string>>,
  from: string,
) => Promise<Found>
type Context = { readonly params: Promise<unknown> }
type Answer = (request: Request, context: Context) => Promise<Response>

/**
 * A page of the reader's site, drawn on the server alone and kept until the public would see something else. Says what
 * draws it, for answers that do not come by Next; gives what answers where Next asks.
 */
export function pageAt<Names extends string = never>(route: PageRoute, find: Find<Names>): Answer {
  const draw: PageDrawer = async ({ asked, segments, from }) => {
    const place = { ...asked, t: wordsOf(asked.locale) }
    return bytesOf(place, (await find(place, segments, from)) ?? nothingThere(place.t))
  }
  pageDrawers().set(route, draw)
  return async (request, { params }) => {
    const url = new URL(request.url)
    const asked = pageAsked(url, (name) => request.headers.get(name))
    try {
      const segments = (await params) as Segments
      const page = await readPageBytes(draw, { asked, segments, from: addressOfRequest(request) })
      // Next compresses what it sends by itself.
      return toResponse(pageAnswer(page, (name) => (name === 'accept-encoding' ? null : request.headers.get(name))))
    } catch (error) {
      return toResponse(brokenAnswer(error, url.pathname))
    }
  }
}

async function bytesOf(place: Place, found: Exclude<Found, null>): Promise<PageBytes> {
  if ('movedTo' in found) {
    const bodies = { plain: Buffer.alloc(0) }
    return { status: 308, bodies, mark: '', location: found.movedTo, size: found.movedTo.length }
  }
  const plain = Buffer.from(drawDocument(place, found))
  const mark = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return {
    ...{ status: found.status ?? 200, bodies: packedQuickly(plain), mark, location: null },
    size: 1.5 * plain.length,
    of: found.of,
    isPassing: found.isPassing ?? false,
    ...(found.until === undefined ? {} : { until: found.until }),
    ...(found.retryAfter === undefined ? {} : { retryAfter: found.retryAfter }),
  }
}
