import { generateClient } from '../build/generateClient.ts'
import { buildNext } from '../build/ensureBuild.ts'
import { addCounts, countCheck, type Counts } from './counts.ts'
import { finish } from './finish.ts'
import { runPlaywright } from './runPlaywright.ts'
import { runStage } from './runStage.ts'
import { runVitest } from './runVitest.ts'

const short = '--short'
const given = process.argv.slice(2)
const rate = '--rate='
const wanted = given.filter((word) => word !== short && !word.startsWith(rate))

/**
 * What takes longer than a person waits: each such test says in a line what it proved. Words choose by file name;
 * `--short` does a tenth of everything, to try it; `--rate=30` has readers ask thirty times a second instead of without
 * a pause, so that others can use the machine.
 */
await finish(async () => {
  if (given.includes(short)) process.env.GALLEY_SHORT = '1'
  process.env.GALLEY_RATE = given.find((word) => word.startsWith(rate))?.slice(rate.length) ?? ''
  await generateClient((sentence) => console.log(sentence))
  const units = await runStage({ name: 'long tests', loud: true, run: runUnits })
  await buildNext({}, new AbortController().signal)
  const browser = await runStage({ name: 'long tests of a whole Galley', loud: true, run: runServed })
  const counts = addCounts(units, browser)
  return isNothing(counts) ? missed() : counts
})

function runUnits() {
  const runs = process.env.GALLEY_SHORT ? '2000' : '20000'
  const environment = { GALLEY_LONG_TESTS: '1', GALLEY_PROPERTY_RUNS: runs }
  return runVitest({ project: null, environment }, wanted)
}

function runServed() {
  return runPlaywright('long', wanted)
}

function isNothing({ passed, failed }: Counts): boolean {
  return passed + failed === 0
}

function missed(): Counts {
  console.log(`No long test is named like: ${wanted.join(', ')}`)
  return countCheck(false)
}
