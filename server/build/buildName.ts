import { readFileSync } from 'node:fs'
import path from 'node:path'

let read: string | undefined

/**
 * The name of the build that is being served: another one after each deploy. `GALLEY_BUILD` stands for it where several
 * machines serve one release.
 */
export const buildName = (): string => (read ??= process.env.GALLEY_BUILD ?? nameOfFolder())

function nameOfFolder(): string {
  try {
    return readFileSync(path.join(process.cwd(), '.next', 'BUILD_ID'), 'utf8').trim()
  } catch {
    // While developing there is no build; the page follows by itself.
    return 'development'
  }
}
