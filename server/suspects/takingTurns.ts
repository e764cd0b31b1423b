import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Steps } from '#domain/suspects/steps.ts'

/** Does the steps so that requests are answered between them: reading the words, or a long text, takes a while. */
export async function takingTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await nextTurn()
  }
}
