import { isDatabaseReachable } from '#server/database/isDatabaseReachable.ts'

/** For whatever watches over Galley: 200 when the database answers, 503 when it does not. */
export async function GET(): Promise<Response> {
  const database = await isDatabaseReachable()
  return Response.json({ ok: { database } }, { status: database ? 200 : 503, headers: { 'cache-control': 'no-store' } })
}
