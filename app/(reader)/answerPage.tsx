import { createHash } from 'node:crypto'
import { packedWhenAsked } from '#server/assets/packed.ts'
import { reportBug } from '#server/log/reportBug.ts'
import { pageAnswer, type PageBytes } from '#server/reader/answers/pageAnswer.ts'
import { pageAsked, pageKey } from '#server/reader/answers/pageAsked.ts'
import { keptPages } from '#server/reader/publicChanges.ts'
import { drawDocument } from './drawDocument.tsx'
import type { Found, Place } from './drawn.ts'
import { nothingThere } from './nothingThere.tsx'
import { toResponse } from './toResponse.ts'
import { wordsOf } from './wordsOf.ts'

/** Answers with a page, drawn on the server alone and kept until the public would see something else. */
export async function answerPage(request: Request, find: (place: Place) => Promise<Found>): Promise<Response> {
  const url = new URL(request.url)
  const asked = pageAsked(url, (name) => request.headers.get(name))
  const draw = async (): Promise<PageBytes> => {
    const place = { ...asked, t: wordsOf(asked.locale) }
    return bytesOf(place, (await find(place)) ?? nothingThere(place.t))
  }
  try {
    const page = await keptPages<PageBytes>().read(pageKey(asked), draw, mayKeep)
    return toResponse(pageAnswer(page, (name) => (name === 'accept-encoding' ? null : request.headers.get(name))))
  } catch (error) {
    reportBug(error, url.pathname)
    return new Response('Something went wrong here. 出了问题，请稍后再试。', {
      status: 500,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    })
  }
}

/** What is not there is not kept: there is no end of it. Nor is anything while it is developed. */
const mayKeep = ({ status }: PageBytes): boolean =>
  (status < 400 || status === 410) && process.env.NODE_ENV !== 'development'

async function bytesOf(place: Place, found: Exclude<Found, null>): Promise<PageBytes> {
  if ('movedTo' in found) {
    const bodies = { plain: Buffer.alloc(0) }
    return { status: 308, bodies, mark: '', location: found.movedTo, size: found.movedTo.length }
  }
  const plain = Buffer.from(await drawDocument(place, found))
  // Next compresses what it sends by itself; what is kept is compressed for whoever asks for it again.
  const bodies = packedWhenAsked(plain)
  const mark = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return {
    ...{ status: found.status ?? 200, bodies, mark, location: null },
    size: 1.5 * plain.length,
    ...(found.until === undefined ? {} : { until: found.until }),
    ...(found.retryAfter === undefined ? {} : { retryAfter: found.retryAfter }),
  }
}
