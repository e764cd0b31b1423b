import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { screenPolicy } from '#server/headers/policies.ts'

/**
 * Gives each screen that Next draws a policy of its own, with a number used once. Next reads the number from the request's
 * policy and puts it on its scripts; the screen finds it in `x-nonce`. What a client sends of either is overwritten.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(18).toString('base64')
  const policy = screenPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: [
    '/desk/:path*',
    '/sign-in',
    '/invitation/:path*',
    // Addresses that are nobody's: Next draws the page that says so. Pages of the reader's site are drawn by route handlers
    // and say their policy themselves.
    '/((?!_next/|api/|feeds/|assets/|preview/|desk/|invitation/)[^/]+/[^/]+/(?!page/)[^/]+/.+)',
    '/((?!_next/|api/|feeds/|assets/|preview/|desk/|invitation/)[^/]+/[^/]+/page/[^/]+/.+)',
  ],
}
