import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { ImageBytes } from '#server/facsimiles/imageBytes.ts'
import { reportBug } from '#server/log/reportBug.ts'
import { statusOf } from './statusOf.ts'

/** An address names the very pixels: what it once gave may be kept. The public's for a day, so that a retraction ends. */
const lifetimes = {
  private: 'private, max-age=31536000, immutable',
  public: 'public, max-age=86400, immutable',
} as const

/** Answers with an image, or a bare status: nothing of an image that may not be seen, not even that there is one. */
export async function answerImage(
  whose: keyof typeof lifetimes,
  read: () => Promise<ImageBytes | Refusal>,
): Promise<Response> {
  const never = { 'cache-control': 'no-store' }
  try {
    const image = await read()
    if (isRefusal(image)) return new Response(null, { status: statusOf(image.refused), headers: never })
    const headers = { 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' }
    return new Response(image, { headers: { ...headers, 'cache-control': lifetimes[whose] } })
  } catch (error) {
    reportBug(error, 'image')
    return new Response(null, { status: 500, headers: never })
  }
}
