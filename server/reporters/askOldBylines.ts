import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { sendOldBylines } from '../jobs/queue.ts'
import { publicationsOf } from './reporterScope.ts'

/** Puts a run over all old articles on the queue, of the publications whose reporters the actor keeps. */
export async function askOldBylines(actor: Actor): Promise<{ readonly publications: number } | Refusal> {
  const ids = await publicationsOf(actor, 'keepReporters')
  if (ids.length === 0) return refuse('roleMayNot')
  return (await sendOldBylines(ids)) ? { publications: ids.length } : refuse('queueUnreachable')
}
