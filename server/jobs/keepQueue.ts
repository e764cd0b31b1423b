import { makeMissing } from '../facsimiles/makeMissing.ts'
import { cancelAbandoned } from '../imports/jobs/cancelAbandoned.ts'
import { fillSortKeys } from '../reporters/fillSortKeys.ts'
import { reportBug } from '../log/reportBug.ts'
import { startQueue, stopQueue } from './queue.ts'

/** Starts the queue beside the server, which need not wait for it, and ends it when the server is told to end. */
export function keepQueue(): void {
  const tell = (error: unknown): void => reportBug(error, 'queue')
  void startQueue().catch(tell)
  void fillSortKeys().catch(tell)
  void cancelAbandoned(new Date()).catch(tell)
  let isEnding = false
  void makeMissing(() => isEnding).catch(tell)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      isEnding = true
      void stopQueue().catch(tell)
    })
}
