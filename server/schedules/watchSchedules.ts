import { reportBug } from '../log/reportBug.ts'
import { publishDue } from './publishDue.ts'

/** Milliseconds between two looks at what is due. */
const pause = 10_000

/** Looks again and again for what is due, until the server ends. The table is the queue, so a restart loses nothing. */
export function watchSchedules(): void {
  const look = async (): Promise<void> => {
    await publishDue(new Date()).catch((error: unknown) => reportBug(error, 'schedules'))
    lookLater()
  }
  const lookLater = () => setTimeout(() => void look(), pause).unref()
  lookLater()
}
