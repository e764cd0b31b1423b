import { headers } from 'next/headers'

/** The site's own address without a final slash: as configured (GALLEY_URL), else as this request reached it. */
export async function siteOrigin(): Promise<string> {
  const configured = process.env.GALLEY_URL
  if (configured) return configured.replace(/\/+$/u, '')
  const asked = await headers()
  return `http://${asked.get('host') ?? 'localhost'}`
}
