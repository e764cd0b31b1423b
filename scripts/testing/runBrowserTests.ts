import { buildNext } from '../build/ensureBuild.ts'
import { generateClient } from '../build/generateClient.ts'
import { finish } from './finish.ts'
import { runPlaywright } from './runPlaywright.ts'
import { runStage } from './runStage.ts'

/** Browser tests alone, all of them or those named by Playwright's own arguments. */
await finish(async () => {
  await generateClient((sentence) => console.log(sentence))
  await buildNext({}, new AbortController().signal)
  const wanted = process.argv.slice(2)
  return runStage({ name: 'browser tests', loud: true, run: () => runPlaywright('browser', wanted) })
})
