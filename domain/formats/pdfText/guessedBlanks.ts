import type { FramedRun } from './frame.ts'
import { widthOf } from './widthOf.ts'

const han = /\p{sc=Han}/u
/** A blank between two characters or marks of Chinese, whose squares say how far they stand apart. */
const between = /(?<=[\p{sc=Han}\u3001-\u301f\uff00-\uff60“”‘’]) +(?=[\p{sc=Han}\u3001-\u301f\uff00-\uff60“”‘’])/gu

/** How far two runs stand apart, in parts of the type's size. */
const gapOf = (before: FramedRun, after: FramedRun): number =>
  (after.along - before.along - before.run.length) / Math.max(before.run.size, after.run.size)

const meets = (before: FramedRun, after: FramedRun): boolean =>
  han.test(before.run.text.slice(-1)) && han.test(after.run.text.slice(0, 1))

/**
 * How far the characters of a line are set apart where nothing stands between them, in parts of its type's size: a quarter
 * of the gaps are no wider, so that a short line with several blanks does not count them as usual.
 */
export function usualGap(line: readonly FramedRun[]): number {
  const gaps = line.slice(1).flatMap((run, at) => {
    const before = line[at]
    return before && meets(before, run) ? [gapOf(before, run)] : []
  })
  return gaps.length < 3 ? 0 : Math.max(0, gaps.sort((a, b) => a - b)[gaps.length >> 2] ?? 0)
}

/** By how much wider than usual a gap within a line is where a blank is printed, in parts of the type's size. */
const wider = 0.25

/** True of a gap between two characters of Chinese that is printed as a blank, though it is narrower than a wide one. */
export function isOpened(before: FramedRun, after: FramedRun, usual: number): boolean {
  const gap = gapOf(before, after)
  return meets(before, after) && gap > 0.3 && gap > usual + wider
}

/**
 * A run's text without the blanks that a reader of PDFs puts between characters of Chinese which are only set apart to
 * fill a measure: where the run is too short to hold them.
 */
export function withoutGuessed({ run }: FramedRun, text: string, usual: number): string {
  const blanks = text.match(between)?.length ?? 0
  if (blanks === 0 || run.size <= 0) return text
  const solid = [...text.replace(between, '')].reduce((sum, one) => sum + widthOf(one), 0)
  const gap = (run.length / run.size - solid) / blanks
  return gap < Math.max(0.2, usual + wider / 2) ? text.replace(between, '') : text
}
