import { globSync } from 'node:fs'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { finish } from './finish.ts'
import { runFastStages } from './runFastStages.ts'

await finish(async () => {
  const counts = await runFastStages({ slowToo: false })
  const exclude = ['node_modules', '.next', 'data']
  const slow = globSync('**/*.slow.test.ts', { cwd: projectFolder, exclude })
  console.log(`Left to npm test: the build, the browser tests and ${slow.length} slow test files (${slow.join(', ')})`)
  return counts
})
