import type { ImportPreview } from '#domain/reporters/exchange/importPreview.ts'
import type { PlannedRecord } from '#domain/reporters/exchange/planImport.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { sha256 } from '../../storage/keepFile.ts'
import { lockAuthority, mayAnywhere } from '../reporterScope.ts'
import { keepPortraits } from './keepPortraits.ts'
import { makePlan } from './makePlan.ts'
import { parseExchange } from './parseExchange.ts'
import { writePlan } from './writePlan.ts'

const mostShown = 300
/** Milliseconds that taking in a whole authority may take. */
const patience = 300_000

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array }

/**
 * Takes a file of reporters in. Without `digest` nothing is changed: the answer says what would be, with the digest of it.
 * With it exactly that is done, in one transaction, or refused where it would be something else by now. Records that cannot
 * be kept as given are left out and told; bylines and their links are never touched.
 */
export function importAuthority(
  actor: Actor,
  file: GivenFile,
  digest: string | null,
): Promise<ImportPreview | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      if (!mayAnywhere(actor, 'readDesk')) return refuse('notFound')
      if (!mayAnywhere(actor, 'keepReporters')) return refuse('roleMayNot')
      const parsed = parseExchange(file.name, file.bytes)
      if (isRefusal(parsed)) return parsed
      await lockAuthority(tx)
      const plan = await makePlan(tx, actor, parsed)
      const { kept, missing } = await keepPortraits(plan, parsed.portraits)
      const preview = previewOf(plan, missing)
      if (digest === null) return preview
      if (digest !== preview.digest) return refuse('someoneWasFirst')
      const refusal = await writePlan(tx, actor, tell, plan, kept)
      return refusal ?? preview
    },
    patience,
  )
}

function previewOf(plan: readonly PlannedRecord[], withoutPortrait: number): ImportPreview {
  const count = (does: PlannedRecord['does']): number => plan.filter((one) => one.does === does).length
  const telling = plan.filter(({ does }) => does !== 'nothing')
  const order = { refuse: 0, change: 1, add: 2, nothing: 3 } as const
  return {
    counts: { add: count('add'), change: count('change'), nothing: count('nothing'), refuse: count('refuse') },
    rows: telling
      .toSorted((a, b) => order[a.does] - order[b.does] || a.line - b.line)
      .slice(0, mostShown)
      .map(({ line, name, does, changes, refusal }) => ({ line, name, does, changes, refusal })),
    withoutPortrait,
    digest: sha256(JSON.stringify(telling)),
  }
}
