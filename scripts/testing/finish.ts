import { report } from '../bootstrap/report.mjs'
import { countCheck, summaryLine, type Counts } from './counts.ts'

/** Runs a whole run to its last line, the counts, and its exit code. It ends early with the process that started it. */
export async function finish(run: () => Promise<Counts>): Promise<void> {
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
  const counts = await run().catch((error: unknown) => {
    report(error)
    return countCheck(false)
  })
  console.log(summaryLine(counts))
  process.exitCode = counts.failed > 0 ? 1 : 0
}
