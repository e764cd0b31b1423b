import { finish } from './finish.ts'
import { runFastStages } from './runFastStages.ts'

await finish(runFastStages)
