import { offsetMap } from '../../text/offsetMap.ts'
import type { ComparedLine, LineGroup } from './comparedLine.ts'
import { followedLines } from './followedLines.ts'
import { pairLines } from './pairLines.ts'

/** A stretch of a line of another source, in UTF-16 offsets. */
export type ReadStretch = { readonly line: string; readonly from: number; readonly to: number }

/** How another source reads a line. */
export type Reading = { readonly line: string; readonly stretches: readonly ReadStretch[]; readonly text: string }

/** Two sources of one page, line by line. Lines without a character are left out. */
export type ComparedSources = {
  /** Of each line of the first that the other has too. */
  readonly readings: readonly Reading[]
  /** Lines that only one of them has, by id. */
  readonly onlyHere: readonly string[]
  readonly onlyThere: readonly string[]
  /** Behind which line of the first each line stands that only the second has, by id; null above all. */
  readonly follows: ReadonlyMap<string, string | null>
}

/** Compares how two sources read a page. */
export function compareReadings(here: readonly ComparedLine[], there: readonly ComparedLine[]): ComparedSources {
  const [own, others] = [withText(here), withText(there)]
  const groups = pairLines(own, others)
  const readings = groups.flatMap((group) => readingsOf(group, own, others))
  const read = new Set(readings.map(({ line }) => line))
  const used = new Set(groups.flatMap((group) => group.there))
  return {
    readings,
    onlyHere: own.filter(({ id }) => !read.has(id)).map(({ id }) => id),
    onlyThere: others.filter((_, at) => !used.has(at)).map(({ id }) => id),
    follows: followedLines(groups, own, others),
  }
}

type Lines = readonly ComparedLine[]

const withText = (lines: Lines): Lines => lines.filter(({ text }) => text.trim() !== '')

/** Of a group the lines there, parted where the lines here end. */
function readingsOf({ here, there }: LineGroup, own: Lines, others: Lines): Reading[] {
  const lines = here.flatMap((at) => own[at] ?? [])
  const parts = there.flatMap((at) => others[at] ?? [])
  const map = offsetMap(lines.map(({ text }) => text).join(''), parts.map(({ text }) => text).join(''))
  let end = 0
  return lines.flatMap(({ id, text }) => {
    const [from, to] = [map(end), map(end + text.length)]
    end += text.length
    const stretches = cutOut(parts, from, to)
    const reading = readingText(stretches, (line) => parts.find((one) => one.id === line)?.text ?? '')
    return reading.trim() === '' ? [] : [{ line: id, stretches, text: reading }]
  })
}

function cutOut(parts: Lines, from: number, to: number): readonly ReadStretch[] {
  let at = 0
  return parts.flatMap(({ id, text }) => {
    const [start, end] = [Math.max(0, from - at), Math.min(text.length, to - at)]
    at += text.length
    return start < end ? [{ line: id, from: start, to: end }] : []
  })
}

/** The words of a reading: its stretches one behind the other, with a space where two words would run into each other. */
export const readingText = (stretches: readonly ReadStretch[], textOf: (line: string) => string): string =>
  stretches
    .map(({ line, from, to }) => textOf(line).slice(from, to))
    .reduce(
      (all, next) =>
        /[\p{Script=Latin}\p{N}]$/u.test(all) && /^[\p{Script=Latin}\p{N}]/u.test(next) ? `${all} ${next}` : all + next,
      '',
    )
