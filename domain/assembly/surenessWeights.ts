/**
 * How log-odds of the page's solution become probabilities: `[slope, offset]` of a logistic function, a rule each. Fitted
 * by `bench/fitSureness.ts`; the page as a whole is fitted for the best solution, which says nothing of how often it is
 * right.
 */
export const surenessWeights = {
  splitArticle: [0.2038, 2.0738],
  attachHeadline: [0.1838, 1.724],
  attachKicker: [0.1347, 1.6461],
  attachSubheadline: [0.7378, 1.541],
  attachByline: [0.1073, 1.5548],
} as const satisfies Readonly<Record<string, readonly [slope: number, offset: number]>>
