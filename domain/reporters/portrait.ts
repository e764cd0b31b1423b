/** In bytes: a photograph from a camera fits. */
export const largestPortrait = 25 * 2 ** 20
/** The longer side of what is kept, in pixels: enough for the largest place it is shown in, twice over. */
export const portraitSide = 640
