/** How many tests, or checks, went how. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 }

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** A check without parts counts as one test. */
export function countCheck(hasPassed: boolean): Counts {
  return { ...noCounts, [hasPassed ? 'passed' : 'failed']: 1 }
}

/** The last line of every run. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
