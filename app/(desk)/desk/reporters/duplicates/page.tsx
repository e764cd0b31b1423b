import { DuplicatesScreen } from '#components/reporters/DuplicatesScreen.tsx'
import { listDuplicates } from '#server/reporters/listDuplicates.ts'
import { mayAnywhere } from '#server/reporters/reporterScope.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

/** Records that may be one. */
export default async function DuplicatesPage() {
  const actor = await deskActor('/desk/reporters/duplicates')
  const found = orNotFound(await listDuplicates(actor))
  return <DuplicatesScreen {...found} mayKeep={mayAnywhere(actor, 'keepReporters')} />
}
