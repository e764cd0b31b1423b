import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the project, where package.json is. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** The Node that the project pins, brought by npm. */
export const pinnedNode = path.join(
  projectFolder,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** What Node has compiled of the modules it read: the same server, command or test starts in less time from it. */
export const compileCache = path.join(projectFolder, 'node_modules', '.cache', 'node')

/**
 * PATH with the pinned Node first, for programs that are found by name.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string}
 */
export function pinnedPath(environment) {
  return [path.join(projectFolder, 'node_modules', '.bin'), environment.PATH ?? ''].join(path.delimiter)
}
