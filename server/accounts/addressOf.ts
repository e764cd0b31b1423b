type Headers = Readonly<Record<string, unknown>>

/**
 * The address a request comes from. Each proxy in front adds, at the end, the address that it was reached from; what
 * stands before those is what the client wrote, and is not believed. Without a proxy Next itself puts the connection's
 * address there, and the server has dropped what the client wrote.
 * @param proxies how many proxies stand in front of Galley (GALLEY_PROXIES)
 */
export function addressOf(headers: Headers, proxies: number): string {
  const forwarded = headers['x-forwarded-for']
  if (typeof forwarded !== 'string') return ''
  const addresses = forwarded.split(',').map((address) => address.trim())
  return addresses.at(-Math.max(1, proxies)) ?? addresses[0] ?? ''
}
