import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { countExport } from '#server/accounts/countExport.ts'
import { exportAuthority } from '#server/reporters/exchange/exportAuthority.ts'
import { mayAnywhere } from '#server/reporters/reporterScope.ts'
import { actorOrRefusal } from '../../../currentActor.ts'
import { statusOf } from '../../statusOf.ts'

const mediaTypes = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const

/** All reporters as a file, for anyone with a desk; in pieces, so that many need no room. */
export async function GET(request: Request): Promise<Response> {
  const form = new URL(request.url).searchParams.get('form') === 'json' ? 'json' : 'csv'
  const actor = await actorOrRefusal()
  const refusal = isRefusal(actor) ? actor : await refusalOf(actor)
  if (refusal) return Response.json(refusal, { status: statusOf(refusal.refused) })
  const headers = {
    'content-type': mediaTypes[form],
    'content-disposition': `attachment; filename="reporters.${form}"`,
    'cache-control': 'no-store',
  }
  return new Response(streamOf(exportAuthority(form)), { headers })
}

const refusalOf = async (actor: Actor): Promise<Refusal | null> =>
  mayAnywhere(actor, 'readDesk') ? countExport(actor.userId) : refuse('notFound')

function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}
