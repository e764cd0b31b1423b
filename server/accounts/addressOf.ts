type Headers = Readonly<Record<string, unknown>>

/**
 * The address a request comes from. Behind a proxy it is the last one that the proxy added; without one Next itself puts
 * the connection's address there.
 */
export function addressOf(headers: Headers): string {
  const forwarded = headers['x-forwarded-for']
  return typeof forwarded === 'string' ? (forwarded.split(',').at(-1)?.trim() ?? '') : ''
}
