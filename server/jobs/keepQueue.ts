import { cancelAbandoned } from '../imports/jobs/cancelAbandoned.ts'
import { reportBug } from '../log/reportBug.ts'
import { startQueue, stopQueue } from './queue.ts'

/** Starts the queue beside the server, which need not wait for it, and ends it when the server is told to end. */
export function keepQueue(): void {
  const tell = (error: unknown): void => reportBug(error, 'queue')
  void startQueue().catch(tell)
  void cancelAbandoned(new Date()).catch(tell)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stopQueue().catch(tell))
}
