import { existsSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { runProgram } from './runProgram.ts'

/** Next's own types of the pages and their parameters, which the compiler reads. */
export async function writeRouteTypes(): Promise<void> {
  if (!existsSync(path.join(projectFolder, 'app'))) return
  const { succeeded, said } = await runProgram('next', ['typegen'])
  if (!succeeded) throw new Error(said)
}
