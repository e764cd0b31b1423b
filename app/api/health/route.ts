import { isDatabaseReachable } from '#server/database/isDatabaseReachable.ts'
import { countOverdue } from '#server/schedules/publishDue.ts'

/**
 * For whatever watches over Galley: 200 when the database answers and no scheduled publishing is overdue, else 503 and
 * which of the two it is.
 */
export async function GET(): Promise<Response> {
  const database = await isDatabaseReachable()
  const schedules = database && (await countOverdue(new Date())) === 0
  const status = database && schedules ? 200 : 503
  return Response.json({ ok: { database, schedules } }, { status, headers: { 'cache-control': 'no-store' } })
}
