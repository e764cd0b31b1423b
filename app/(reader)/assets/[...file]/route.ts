import { toResponse } from '../../toResponse.ts'
import { readSubset } from '#server/assets/subset/readSubset.ts'
import { assetAnswer } from '#server/reader/answers/answerFirst.ts'

/**
 * Styles, scripts and fonts of the reader's site, where the server did not answer with them before; and fonts made for
 * the words of a page.
 */
export async function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const answer = assetAnswer(pathname, () => null)
  if (answer) return toResponse(answer)
  const font = await readSubset(pathname.replace('/assets/', ''))
  if (!font) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(font), {
    headers: {
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
