import { NextResponse, type NextRequest } from 'next/server'
import { decodeSegment } from '#domain/reader/addresses.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { readRetraction } from '#server/reader/readRetraction.ts'

/**
 * A page cannot set its own status: what was retracted answers 410 from here, and the page writes its tombstone.
 * Only addresses of articles come here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [publication, issue, article] = request.nextUrl.pathname.slice(1).split('/')
  if (!publication || !issue || !article || !isStorable(decodeSegment(request.nextUrl.pathname)))
    return NextResponse.next()
  const retracted = await readRetraction(publication, issue, article)
  return retracted ? NextResponse.next({ status: 410 }) : NextResponse.next()
}

export const config = { matcher: '/:publication/:issue(\\d{4}-\\d{2}-\\d{2}[^/]*)/:article' }
