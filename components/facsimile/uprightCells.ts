import type { Box } from '#domain/source/sourcePage.ts'

/** Does a line run down the page? One character alone runs nowhere. */
export const runsDown = ([, , width, height]: Box, text: string): boolean => height > width * 1.5 && text.length > 1

/**
 * The places of the characters of a line that runs down, from the top: set side by side they are read as a line across. In
 * vertical print each character has a square of its own, so the line is cut evenly; spaces take none.
 */
export function uprightCells([x, y, width, height]: Box, text: string): readonly Box[] {
  const count = [...text.replace(/\s/gu, '')].length
  const step = height / Math.max(1, count)
  return Array.from({ length: count }, (_, at): Box => [x, y + at * step, width, step])
}
