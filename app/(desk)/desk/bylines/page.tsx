import { BylinesScreen } from '#components/reporters/BylinesScreen.tsx'
import { listWaiting } from '#server/reporters/listWaiting.ts'
import { deskActor } from '../../deskActor.ts'

/** Printed bylines that wait for a person; with `?open=1` those that were left open. */
export default async function BylinesPage({ searchParams }: PageProps<'/desk/bylines'>) {
  const areLeftOpen = (await searchParams).open === '1'
  const actor = await deskActor('/desk/bylines')
  const view = await listWaiting(actor, areLeftOpen)
  return <BylinesScreen key={String(areLeftOpen)} view={view} />
}
