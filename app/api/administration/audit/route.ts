import { readAuditFilter } from '#domain/audit/auditView.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { exportAudit } from '#server/audit/readAudit.ts'
import { actorOrRefusal } from '../../../currentActor.ts'
import { statusOf } from '../../statusOf.ts'

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** The audit as a file, narrowed as its screen is. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const form = asked.form === 'json' ? 'json' : 'csv'
  const actor = await actorOrRefusal()
  const made = isRefusal(actor) ? actor : await exportAudit(actor, readAuditFilter(asked), form)
  if (isRefusal(made)) return Response.json(made, { status: statusOf(made.refused) })
  const headers = {
    'content-type': mediaTypes[form],
    'content-disposition': `attachment; filename="audit.${form}"`,
    'cache-control': 'no-store',
    'x-whole': String(made.isWhole),
  }
  return new Response(made.text, { headers })
}
