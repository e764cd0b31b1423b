/**
 * True where a request that changes something comes from a page of this site, as browsers tell it (Sec-Fetch-Site, else
 * Origin). Other programs name the site's own address as Origin.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  const ownHosts = [request.headers.get('host'), hostOf(process.env.NEXTAUTH_URL)]
  const host = hostOf(origin ?? undefined)
  return host !== null && ownHosts.includes(host)
}

const hostOf = (address: string | undefined): string | null => URL.parse(address ?? '')?.host ?? null
