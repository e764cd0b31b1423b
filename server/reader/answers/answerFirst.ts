import { Server, type IncomingMessage, type ServerResponse } from 'node:http'
import { pageRoute } from '#domain/reader/pageRoute.ts'
import { addressOf } from '../../accounts/addressOf.ts'
import { bytesFor } from '../../assets/packed.ts'
import { readAsset } from '../../assets/assets.ts'
import { keptPages } from '../publicChanges.ts'
import { brokenAnswer, pageAnswer, type PageAnswer, type PageBytes } from './pageAnswer.ts'
import { pageAsked, pageKey, type HeaderOf } from './pageAsked.ts'
import { pageDrawers, readPageBytes } from './pageDrawers.ts'

/**
 * Has this process's server answer by itself with the pages of the reader's site, kept or drawn now, and with styles,
 * scripts, fonts. Everything else goes on to Next, and so does a page whose route is not loaded yet: Next takes three times
 * as long for a page as it takes to draw it, and compresses the same bytes each time.
 */
export function answerFirst(): void {
  const { emit } = Server.prototype
  Server.prototype.emit = function (this: Server, ...event: [name: string, ...given: unknown[]]) {
    const [name, request, response] = event
    if (name === 'request') {
      const asked = request as IncomingMessage
      asked.url = readableAddress(asked.url)
      if (answer(asked, response as ServerResponse)) return true
    }
    return (emit as (...event: unknown[]) => boolean).apply(this, event)
  }
}

/** A path that is not percent-encoded UTF-8, over which Next stumbles, is taken by its letters: nothing is there. */
function readableAddress(address = '/'): string {
  const [path = ''] = address.split('?', 1)
  try {
    decodeURIComponent(path)
    return address
  } catch {
    return path.replaceAll('%', '%25') + address.slice(path.length)
  }
}

function answer(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const { url: address = '/', headers } = request
  const header: HeaderOf = (name) => {
    const value = headers[name]
    return typeof value === 'string' ? value : null
  }
  const send = (found: PageAnswer): true => {
    response.writeHead(found.status, found.headers)
    response.end(request.method === 'HEAD' ? undefined : (found.body ?? undefined))
    return true
  }
  const url = address.startsWith('/') && !address.startsWith('//') ? URL.parse(address, 'http://galley.invalid') : null
  if (!url) return false
  const asset = url.pathname.startsWith('/assets/') ? assetAnswer(url.pathname, header) : null
  if (asset) return send(asset)
  const at = pageRoute(url.pathname)
  if (!at) return false
  const asked = pageAsked(url, header)
  const kept = keptPages<PageBytes>().kept(pageKey(asked))
  if (kept) return send(pageAnswer(kept, header))
  const draw = process.env.NODE_ENV === 'development' ? undefined : pageDrawers().get(at.route)
  if (!draw) return false
  const from = addressOf(
    { 'x-forwarded-for': header('x-forwarded-for') ?? request.socket.remoteAddress },
    Number(process.env.GALLEY_PROXIES ?? 0),
  )
  void readPageBytes(draw, { asked, segments: at.segments, from })
    .then((page) => pageAnswer(page, header))
    .catch((error: unknown) => brokenAnswer(error, url.pathname))
    .then(send)
  return true
}

/** Styles, scripts, fonts. Their addresses name their content, so they are kept for good. */
export function assetAnswer(pathname: string, header: HeaderOf): PageAnswer | null {
  const asset = readAsset(pathname.replace('/assets/', ''))
  if (!asset) return null
  const [body, encoding] = bytesFor(asset.bodies, header('accept-encoding'))
  const headers = {
    'content-type': asset.type,
    'content-length': String(body.length),
    'cache-control': asset.isForGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
  }
  return { status: 200, headers, body }
}
