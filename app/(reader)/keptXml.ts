import { createHash } from 'node:crypto'
import { pageHeaders } from '#server/reader/answers/pageAnswer.ts'
import { keptPages } from '#server/reader/publicChanges.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

type Drawn = { readonly text: string; readonly until?: number } | Refusal | null
type KeptXml = {
  readonly found: Exclude<Drawn, Refusal | null> | Refusal | null
  readonly mark: string
  readonly size: number
  readonly until?: number
}

/**
 * A feed or a sitemap, drawn once and kept with the pages until the public would see something else, so that a machine
 * that asks without end costs little. It is asked for again each time (no proxy shows what was retracted) and answered in
 * a few bytes where it is the same. `key` tells what it is of; what is not there is not kept.
 */
export async function keptXml(
  request: Request,
  type: string,
  key: readonly (string | null)[],
  draw: () => Promise<Drawn>,
): Promise<Response | Refusal | null> {
  const make = async (): Promise<KeptXml> => {
    const found = await draw()
    if (found === null || isRefusal(found)) return { found, mark: '', size: 0 }
    const mark = `"${createHash('sha256').update(found.text).digest('base64url').slice(0, 22)}"`
    const { text, until } = found
    return { found, mark, size: 2 * text.length, ...(until === undefined ? {} : { until }) }
  }
  const isThere = ({ found }: KeptXml): boolean => found !== null && !isRefusal(found)
  const { found, mark } = await keptPages<KeptXml>().read(`xml ${JSON.stringify(key)}`, make, isThere)
  if (found === null || isRefusal(found)) return found
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': pageHeaders['cache-control'],
    vary: pageHeaders.vary,
    'x-content-type-options': 'nosniff',
    etag: mark,
  }
  if (request.headers.get('if-none-match')?.replace('W/', '') === mark)
    return new Response(null, { status: 304, headers })
  return new Response(found.text, { headers })
}
