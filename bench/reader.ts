import { buildNext } from '#scripts/build/ensureBuild.ts'
import { runPlaywright } from '#scripts/testing/runPlaywright.ts'

/**
 * Prints what pages of the reader's site take at 10 connections, kept and drawn anew, how soon they show a change, what
 * an article's page weighs and which fonts it loads. Measured by `e2e/bench/readerPages.bench.ts` on the demo.
 */
export async function benchReader(): Promise<void> {
  await buildNext({}, new AbortController().signal)
  const { counts, said } = await runPlaywright('bench', ['e2e/bench/readerPages.bench.ts'])
  console.log(said)
  if (counts.failed > 0) throw new Error('The reader’s pages could not be measured.')
}
