import { generateClient } from '../build/generateClient.ts'
import { addCounts, noCounts, type Counts } from './counts.ts'
import { runStage, runStages } from './runStage.ts'
import { runVitest } from './runVitest.ts'
import { staticStages } from './staticStages.ts'
import { writeRouteTypes } from './writeRouteTypes.ts'

/** Everything that needs neither a build nor a browser. */
export async function runFastStages(): Promise<Counts> {
  await generateClient((sentence) => console.log(sentence))
  await writeRouteTypes()
  const checks = await runStages(staticStages, 2)
  const tests = await runStage({ name: 'unit and database tests', run: () => runVitest() })
  return [...checks, tests].reduce(addCounts, noCounts)
}
