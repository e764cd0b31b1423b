/**
 * How log-odds of the page's solution become probabilities: `[slope, offset]` of a logistic function, a rule each. Fitted
 * by `bench/fitSureness.ts`; the page as a whole is fitted for the best solution, which says nothing of how often it is
 * right.
 */
export const surenessWeights = {
  splitArticle: [0.2432, 1.6051],
  attachHeadline: [0.17, 1.607],
  attachKicker: [0.1336, 1.5021],
  attachSubheadline: [0.5501, 1.9254],
  attachByline: [0.1236, 1.1431],
} as const satisfies Readonly<Record<string, readonly [slope: number, offset: number]>>
