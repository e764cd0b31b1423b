import { generateClient } from '../build/generateClient.ts'
import { addCounts, noCounts, type Counts } from './counts.ts'
import { runStages, type Stage } from './runStage.ts'
import { runVitest } from './runVitest.ts'
import { staticStages } from './staticStages.ts'
import { writeRouteTypes } from './writeRouteTypes.ts'

/**
 * Everything that needs neither a build nor a browser. The checks run beside the tests, which take the longest.
 * @param databaseToo also the tests that ask a database or start programs
 */
export async function runFastStages({ databaseToo }: { readonly databaseToo: boolean }): Promise<Counts> {
  await generateClient((sentence) => console.log(sentence))
  await writeRouteTypes()
  const tests: Stage = {
    name: databaseToo ? 'unit and database tests' : 'unit tests',
    run: () => runVitest({ project: databaseToo ? null : 'rules' }),
  }
  const counts = await runStages([tests, ...staticStages], 2)
  return counts.reduce(addCounts, noCounts)
}
