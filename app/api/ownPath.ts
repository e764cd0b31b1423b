const anywhere = 'http://galley.invalid'

/** A path of this site out of what a form says; the front page where it leads anywhere else. */
export function ownPath(wanted: string | undefined): string {
  const url = wanted?.startsWith('/') ? URL.parse(wanted, anywhere) : null
  return url?.origin === anywhere && !url.pathname.startsWith('//') ? url.pathname + url.search : '/'
}

/** The path and query of the page that sent a request. */
export function pathBefore(request: Request): string | undefined {
  const page = URL.parse(request.headers.get('referer') ?? '')
  return page ? page.pathname + page.search : undefined
}
