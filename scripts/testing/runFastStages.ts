import { generateClient } from '../build/generateClient.ts'
import { addCounts, noCounts, type Counts } from './counts.ts'
import { runStages, type Stage } from './runStage.ts'
import { runVitest } from './runVitest.ts'
import { staticStages } from './staticStages.ts'
import { writeRouteTypes } from './writeRouteTypes.ts'

/**
 * Everything that needs neither a build nor a browser. The checks run beside the tests, which take the longest.
 * @param slowToo also the tests named `*.slow.test.ts`, which start whole programs or databases of their own
 */
export async function runFastStages({ slowToo }: { readonly slowToo: boolean }): Promise<Counts> {
  await generateClient((sentence) => console.log(sentence))
  await writeRouteTypes()
  const tests: Stage = {
    name: 'unit and database tests',
    run: () => runVitest(slowToo ? {} : { GALLEY_FAST_TESTS: '1' }),
  }
  const counts = await runStages([tests, ...staticStages], 2)
  return counts.reduce(addCounts, noCounts)
}
