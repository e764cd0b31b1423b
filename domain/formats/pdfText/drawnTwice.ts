import type { PdfRun } from './pdfRun.ts'

/** How far apart, in parts of the type’s size, the same words are drawn to look bold: as poppler has it. */
const nearest = 0.1

/** Leaves out what is drawn a second time over itself: print that was made to look bold, or a shadow. */
export function withoutTwins(runs: readonly PdfRun[]): { readonly runs: readonly PdfRun[]; readonly left: number } {
  const seen = new Map<string, PdfRun[]>()
  const kept = runs.filter((run) => {
    const key = `${run.text} ${Math.round(run.size * 4)}`
    const same = seen.get(key) ?? []
    const isTwin = same.some((one) => Math.hypot(one.x - run.x, one.y - run.y) < nearest * run.size)
    // A page of one letter a thousand times over is compared with the last of them alone: time must not grow with its square.
    if (!isTwin) seen.set(key, [...same.slice(-20), run])
    return !isTwin
  })
  return { runs: kept, left: runs.length - kept.length }
}
