import { buildNext } from '#scripts/build/ensureBuild.ts'
import { runPlaywright } from '#scripts/testing/runPlaywright.ts'

/**
 * Prints what the Article screen takes in Chromium: until it can be typed in, until suspects are marked, from a key to
 * the paint beside a bare ProseMirror, and a perfect editor's way through a page with errors. Measured by
 * `e2e/bench/articleScreen.bench.ts`.
 */
export async function benchArticleScreen(): Promise<void> {
  await buildNext({}, new AbortController().signal)
  const { counts, said } = await runPlaywright('bench', ['e2e/bench/articleScreen.bench.ts'])
  console.log(said)
  if (counts.failed > 0) throw new Error('The Article screen could not be measured.')
}
