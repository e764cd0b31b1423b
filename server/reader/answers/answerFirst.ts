import { Server, type IncomingMessage, type ServerResponse } from 'node:http'
import { bytesFor } from '../../assets/packed.ts'
import { readAsset } from '../../assets/assets.ts'
import { keptPages } from '../publicChanges.ts'
import { pageAnswer, type PageAnswer, type PageBytes } from './pageAnswer.ts'
import { pageAsked, pageKey, type HeaderOf } from './pageAsked.ts'

/**
 * Has this process's server answer by itself with what is kept: pages as they were drawn and compressed, styles, scripts,
 * fonts. Everything else, and a page that is not kept, goes on to Next, which would compress the same bytes each time and
 * takes more time for that than for all else.
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
  const header: HeaderOf = (name) => {
    const value = request.headers[name]
    return typeof value === 'string' ? value : null
  }
  const found = find(request.url ?? '/', header)
  if (!found) return false
  response.writeHead(found.status, found.headers)
  response.end(request.method === 'HEAD' ? undefined : (found.body ?? undefined))
  return true
}

function find(address: string, header: HeaderOf): PageAnswer | null {
  const url = address.startsWith('/') && !address.startsWith('//') ? URL.parse(address, 'http://galley.invalid') : null
  if (!url || url.pathname.startsWith('/_next/') || url.pathname.startsWith('/api/')) return null
  if (url.pathname.startsWith('/assets/')) return assetAnswer(url.pathname, header)
  const page = keptPages<PageBytes>().kept(pageKey(pageAsked(url, header)))
  return page ? pageAnswer(page, header) : null
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
