/** How often a long test does a thing; a tenth of it where it is only tried. */
export const rounds = (many: number): number => Math.ceil(many / (process.env.GALLEY_SHORT ? 10 : 1))

/** Requests a second of a long test that is to leave the machine to others (`--rate=`); null: as many as are answered. */
export const rateAsked = (): number | null => Number(process.env.GALLEY_RATE) || null

/** Waits for a number of milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
