import { ReporterScreen } from '#components/reporters/ReporterScreen.tsx'
import { readReporterRecord } from '#server/reporters/readReporterRecord.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

/** One reporter. */
export default async function ReporterPage({ params }: PageProps<'/desk/reporters/[id]'>) {
  const { id } = await params
  const actor = await deskActor(`/desk/reporters/${id}`)
  return <ReporterScreen view={orNotFound(await readReporterRecord(actor, id))} />
}
