import { globSync } from 'node:fs'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { finish } from './finish.ts'
import { runFastStages } from './runFastStages.ts'

await finish(async () => {
  const counts = await runFastStages({ databaseToo: false })
  const left = globSync('{server,app,cli,seeds,scripts}/**/*.test.{ts,tsx}', { cwd: projectFolder })
  console.log(
    `Left to npm test: the build, the browser tests and ${left.length} files that ask a database or start programs`,
  )
  return counts
})
