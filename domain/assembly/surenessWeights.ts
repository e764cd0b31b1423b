/**
 * How log-odds of the page's solution become probabilities: `[slope, offset]` of a logistic function, a rule each. Fitted
 * by `bench/fitSureness.ts`; the page as a whole is fitted for the best solution, which says nothing of how often it is
 * right.
 */
export const surenessWeights = {
  splitArticle: [0.284, 0.9926],
  attachHeadline: [0.1565, 1.0473],
  attachKicker: [0.1833, 0.5879],
  attachSubheadline: [0.0644, 2.1539],
  attachByline: [0.0635, 1.2094],
} as const satisfies Readonly<Record<string, readonly [slope: number, offset: number]>>
