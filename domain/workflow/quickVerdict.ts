const quick = 3_000

/**
 * How long a verdict took, in seconds with one decimal, where that is less than a person needs to read anything; else
 * null. It is shown back, not forbidden.
 */
export const quickSeconds = (spentMs: number): number | null =>
  spentMs < quick ? Math.round(spentMs / 100) / 10 : null
