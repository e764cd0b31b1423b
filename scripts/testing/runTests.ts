import { buildNext } from '../build/ensureBuild.ts'
import { addCounts, countCheck, noCounts } from './counts.ts'
import { finish } from './finish.ts'
import { runFastStages } from './runFastStages.ts'
import { runPlaywright } from './runPlaywright.ts'
import { runStage } from './runStage.ts'

await finish(async () => {
  const fast = await runFastStages({ databaseToo: true })
  const build = await runStage({ name: 'build', run: runBuild })
  const browser =
    build.failed > 0 ? noCounts : await runStage({ name: 'browser tests', run: () => runPlaywright('browser') })
  return [fast, build, browser].reduce(addCounts)
})

async function runBuild() {
  await buildNext({}, new AbortController().signal)
  return { counts: countCheck(true), said: '' }
}
