import { reportBug } from '../log/reportBug.ts'
import { catchUp } from './catchUp.ts'

/** Milliseconds between two looks. */
const pause = 1_000

/** Looks again and again for entries that are behind, until the server ends. The table is the queue, so nothing is lost. */
export function watchSearch(): void {
  const look = async (): Promise<void> => {
    await catchUp().catch((error: unknown) => reportBug(error, 'search'))
    setTimeout(() => void look(), pause).unref()
  }
  setTimeout(() => void look(), 0).unref()
}
