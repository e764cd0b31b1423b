import { ReporterScreen } from '#components/reporters/ReporterScreen.tsx'
import { shownMentions } from '#domain/reporters/shownMentions.ts'
import { readReporterRecord } from '#server/reporters/readReporterRecord.ts'
import { deskActor } from '../../../deskActor.ts'
import { orNotFound } from '../../../orNotFound.ts'

/** One reporter. */
export default async function ReporterPage({ params, searchParams }: PageProps<'/desk/reporters/[id]'>) {
  const { id } = await params
  const asked = await searchParams
  const textOf = (name: string): string => (typeof asked[name] === 'string' ? asked[name] : '')
  const actor = await deskActor(`/desk/reporters/${id}`)
  const shown = shownMentions({ year: textOf('year'), role: textOf('role'), from: textOf('from') })
  return <ReporterScreen view={orNotFound(await readReporterRecord(actor, id, shown))} />
}
