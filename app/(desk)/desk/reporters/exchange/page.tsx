import { ExchangeScreen } from '#components/reporters/ExchangeScreen.tsx'
import { mayAnywhere } from '#server/reporters/reporterScope.ts'
import { deskActor } from '../../../deskActor.ts'

/** Reporters as files: out, and in again. */
export default async function ExchangePage() {
  const actor = await deskActor('/desk/reporters/exchange')
  return <ExchangeScreen mayKeep={mayAnywhere(actor, 'keepReporters')} />
}
