/** How often a long test does a thing; a tenth of it where it is only tried. */
export const rounds = (many: number): number => Math.ceil(many / (process.env.GALLEY_SHORT ? 10 : 1))

/** Waits for a number of milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
