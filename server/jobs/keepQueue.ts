import { watchIdleDrafts } from '../articles/keepIdleDrafts.ts'
import { makeMissing } from '../facsimiles/makeMissing.ts'
import { cancelAbandoned } from '../imports/jobs/cancelAbandoned.ts'
import { fillFoldedNames } from '../reporters/fillFoldedNames.ts'
import { fillSortKeys } from '../reporters/fillSortKeys.ts'
import { reportBug } from '../log/reportBug.ts'
import { startQueue, stopQueue } from './queue.ts'

/** Starts what goes on beside the server, the queue foremost, which need not wait for it; ends it when the server ends. */
export function keepQueue(): void {
  const tell = (error: unknown): void => reportBug(error, 'queue')
  void startQueue().catch(tell)
  void fillSortKeys().catch(tell)
  void fillFoldedNames().catch(tell)
  void cancelAbandoned(new Date()).catch(tell)
  const ending = new AbortController()
  void makeMissing(() => ending.signal.aborted).catch(tell)
  watchIdleDrafts(ending.signal)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      ending.abort()
      void stopQueue().catch(tell)
    })
}
