import { framed, frameOf, type FramedRun } from './frame.ts'
import type { PdfRun } from './pdfRun.ts'

/** The runs of one line, in the direction of writing. */
export type RunLine = readonly FramedRun[]

/** In parts of the type's size: how far a run may stand off its line, as raised figures do. */
const offLine = 0.35
/** How far runs drawn one after the other may stand apart and be one line. */
const widestGap = 1.6
/** The same for runs that were not drawn one after the other: columns may stand no further apart than this. */
const narrowGap = 0.45
/** Letters set apart to fill a measure stand at most so far from each other. */
const widestSpacing = 4

const endOf = ({ along, run }: FramedRun): number => along + run.length
const largerSize = (a: FramedRun, b: FramedRun): number => Math.max(a.run.size, b.run.size)
const isOnLine = (a: FramedRun, b: FramedRun): boolean =>
  Math.abs(a.across - b.across) <= offLine * largerSize(a, b) &&
  Math.min(a.run.size, b.run.size) >= 0.4 * largerSize(a, b)
const gapBetween = (a: FramedRun, b: FramedRun): number => (b.along - endOf(a)) / largerSize(a, b)
/** Half the square of an opening mark is white: one that hangs before its column stands further off than it seems to. */
function inkGap(a: FramedRun, b: FramedRun): number {
  const gap = gapBetween(a, b)
  return gap > 0.15 && /^[“‘「『（《〈【〔]/u.test(b.run.text) ? gap + 0.5 : gap
}
const isSingle = ({ run }: FramedRun): boolean => [...run.text].length === 1

/**
 * Puts runs together into lines: those drawn one after the other on one baseline, then what stands close to each other on
 * one, then letters that are set apart evenly. Lines come in the order in which they were begun.
 */
export function gatherLines(runs: readonly PdfRun[]): RunLine[] {
  const frames = new Map<string, FramedRun[]>()
  runs.forEach((run, drawn) => {
    const frame = frameOf(run)
    const own = frames.get(frame) ?? []
    frames.set(frame, own)
    own.push(framed(run, drawn))
  })
  const lines = [...frames.values()].flatMap((own) => spaced(merged(evenWords(asDrawn(own)))))
  return lines.sort((a, b) => firstDrawn(a) - firstDrawn(b))
}

const firstDrawn = (line: RunLine): number => line.reduce((least, { drawn }) => Math.min(least, drawn), Infinity)

function asDrawn(runs: readonly FramedRun[]): FramedRun[][] {
  const lines: FramedRun[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    const gap = last ? gapBetween(last, run) : Infinity
    if (line && last && isOnLine(last, run) && gap > -0.6 && gap < widestGap) line.push(run)
    else lines.push([run])
  }
  return lines
}

/** Words that were drawn one after the other and stand evenly apart, however far: a short line that fills its measure. */
function evenWords(lines: readonly FramedRun[][]): FramedRun[][] {
  const made: FramedRun[][] = []
  for (let at = 0; at < lines.length;) {
    const row: FramedRun[] = [...(lines[at] ?? [])]
    const gaps: number[] = []
    let next = at + 1
    for (; next < lines.length; next++) {
      const [last, line] = [row.at(-1), lines[next]]
      const first = line?.[0]
      if (!last || !line || !first || !isOnLine(last, first) || !isWord(last) || !isWord(first)) break
      const gap = gapBetween(last, first)
      if (gap <= 0 || gap > widestSpacing || Math.abs(gap - (gaps[0] ?? gap)) > 0.1) break
      gaps.push(gap)
      row.push(...line)
    }
    const isEven = gaps.length >= 2
    made.push(isEven ? row : [...(lines[at] ?? [])])
    at = isEven ? next : at + 1
  }
  return made
}

const isWord = ({ run }: FramedRun): boolean => /^\P{sc=Han}*\p{sc=Latin}\P{sc=Han}*$/u.test(run.text)

/** Joins lines whose neighbours on the same baseline `may` be one with them. */
function joined(lines: readonly FramedRun[][], may: (a: FramedRun[], b: FramedRun[]) => boolean): FramedRun[][] {
  const sorted = [...lines].sort((a, b) => acrossOf(a) - acrossOf(b) || alongOf(a) - alongOf(b))
  const rows: FramedRun[][][] = []
  for (const line of sorted) {
    const [row, first, own] = [rows.at(-1), rows.at(-1)?.[0]?.[0], line[0]]
    if (row && first && own && isOnLine(first, own)) row.push(line)
    else rows.push([line])
  }
  return rows.flatMap((row) => {
    const made: FramedRun[][] = []
    for (const line of row.sort((a, b) => alongOf(a) - alongOf(b))) {
      const before = made.findLast((one) => may(one, line))
      if (before) before.push(...line)
      else made.push([...line])
    }
    return made
  })
}

const alongOf = (line: readonly FramedRun[]): number => line[0]?.along ?? 0
const acrossOf = (line: readonly FramedRun[]): number => line[0]?.across ?? 0

/** Type larger by more than this, on a line of its own, is a headline's beside the text, and none of its words. */
const otherType = 1.5
/** A raised figure or a mark holds no more characters. */
const longestRaised = 3

/** True of runs of two types that stand beside each other by chance: a line of text and a headline in the next column. */
function isOtherType({ run: a }: FramedRun, { run: b }: FramedRun): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return large.size > otherType * small.size && small.text.trim().length > longestRaised
}

const merged = (lines: readonly FramedRun[][]): FramedRun[][] =>
  joined(lines, (before, line) => {
    const [last, first] = [before.at(-1), line[0]]
    if (!last || !first || !isOnLine(last, first) || isOtherType(last, first)) return false
    const gap = inkGap(last, first)
    return gap > -0.3 && gap < narrowGap
  })

/** Single letters of one size at one distance from each other: a headline set wide. */
const spaced = (lines: readonly FramedRun[][]): FramedRun[][] => {
  const singles = lines.filter((line) => line.every(isSingle))
  const others = lines.filter((line) => !line.every(isSingle))
  const wide = joined(singles, (before, line) => {
    const [last, first] = [before.at(-1), line[0]]
    if (!last || !first || Math.abs(last.run.size - first.run.size) > 0.05 * last.run.size) return false
    const gap = gapBetween(last, first)
    const usual = before.length < 2 || !before.at(-2) ? gap : gapBetween(before.at(-2) ?? last, last)
    return gap > -0.3 && gap <= widestSpacing && Math.abs(gap - usual) <= 0.25 * Math.max(0.4, usual)
  })
  // Two letters far apart are no line: they may be the first letters of two columns.
  const kept = wide.flatMap((line) => (line.length === 2 && isApart(line) ? line.map((one) => [one]) : [line]))
  return [...others, ...kept]
}

const isApart = ([first, second]: readonly FramedRun[]): boolean =>
  first !== undefined && second !== undefined && gapBetween(first, second) > widestGap
