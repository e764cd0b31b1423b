import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Megabytes of heap that are held once everything that can be let go is: garbage tells nothing of growth. */
export function liveHeap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}
