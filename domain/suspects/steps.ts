/** Work that is done in steps: each `yield` is a place where something else may have its turn. */
export type Steps<Result> = Generator<void, Result, void>

/** Words of a list that one step goes through. */
export const stepLength = 4_000

/** Does all steps one after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
