import { DuplicatesScreen } from '#components/reporters/DuplicatesScreen.tsx'
import { rowsPassed } from '#domain/reporters/shownMentions.ts'
import { listDuplicates } from '#server/reporters/listDuplicates.ts'
import { mayAnywhere } from '#server/reporters/reporterScope.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

/** Records that may be one. */
export default async function DuplicatesPage({ searchParams }: PageProps<'/desk/reporters/duplicates'>) {
  const { from } = await searchParams
  const actor = await deskActor('/desk/reporters/duplicates')
  const found = orNotFound(await listDuplicates(actor, { from: rowsPassed(typeof from === 'string' ? from : '') }))
  return <DuplicatesScreen {...found} mayKeep={mayAnywhere(actor, 'keepReporters')} />
}
