import { generateClient } from '../build/generateClient.ts'
import { buildNext } from '../build/ensureBuild.ts'
import { addCounts } from './counts.ts'
import { finish } from './finish.ts'
import { runPlaywright } from './runPlaywright.ts'
import { runStage } from './runStage.ts'
import { runVitest } from './runVitest.ts'

/** What takes longer than a person waits: each such test prints what it proved. */
await finish(async () => {
  await generateClient((sentence) => console.log(sentence))
  const units = await runStage({ name: 'long tests', loud: true, run: () => runVitest({ GALLEY_LONG_TESTS: '1' }) })
  await buildNext({}, new AbortController().signal)
  const browser = await runStage({ name: 'long browser tests', loud: true, run: () => runPlaywright('long') })
  return addCounts(units, browser)
})
