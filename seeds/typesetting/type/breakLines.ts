import { type Atom, atomsOf, isClosing, isOpening } from './atoms.ts'
import { advance, type Face } from './face.ts'

/** One line of type: its characters, and where each begins, in pixels from the line's start. */
export type SetLine = {
  readonly text: string
  readonly starts: readonly number[]
  /** From the start of the first character to the end of the last, in pixels. */
  readonly width: number
  /** The whole word whose first part ends the line with a hyphen. */
  readonly hyphenated?: string
}

export type Measure = {
  readonly face: Face
  readonly language: string
  /** In pixels. */
  readonly width: number
  /** By how much the first line begins further in, and the others, in pixels. */
  readonly indent?: number
  readonly hang?: number
  /** Lines but the last fill the measure; true when left out. */
  readonly justified?: boolean
}

/** By how much of the type's size the blanks of an English line are opened at most. */
const loosest = 0.8

/** Breaks a text into the lines of a measure: no closing mark begins one, no opening mark ends one, marks give way first. */
export function breakLines(text: string, measure: Measure): SetLine[] {
  const atoms = atomsOf(text, measure.face, measure.language)
  const lines: SetLine[] = []
  for (let from = 0; from < atoms.length;) {
    const shift = (from === 0 ? measure.indent : measure.hang) ?? 0
    const to = lineEnd(atoms, from, measure, measure.width - shift)
    const isLast = to >= atoms.length
    lines.push(setLine(atoms.slice(from, to), measure, { shift, isLast }))
    from = to
    while (measure.language === 'en' && atoms[from]?.isBlank) from++
  }
  return lines
}

/** By how much the mark before a gap, and the mark behind it, can be narrower than a square: half of it. */
function give(atom: Atom, after: Atom | undefined, { size, family }: Face): number {
  const halves = family === 'hant' ? /^[」』）〕》]$/u : /^[，。、；：”’）》〉】]$/u
  if (atom.text.length !== 1) return 0
  if (halves.test(atom.text) && (!after || isOpening(after.text) || isClosing(after.text))) return size / 2
  return 0
}

/** How much a line gives away: marks next to each other, a closing mark at its end, an opening one at its start. */
function solid(atoms: readonly Atom[], face: Face): { readonly width: number; readonly gaps: number } {
  let width = 0
  let gaps = 0
  const end = atoms.at(-1)?.isBlank ? atoms.length - 1 : atoms.length
  for (let at = 0; at < end; at++) {
    const atom = atoms[at]
    if (!atom) break
    width += atom.width - give(atom, at === end - 1 ? undefined : atoms[at + 1], face)
    if (at === 0 && isOpening(atom.text)) width -= face.size / 2
    if (at < end - 1 && atom.opens) gaps++
  }
  return { width, gaps }
}

function lineEnd(atoms: readonly Atom[], from: number, { face }: Measure, width: number): number {
  let best = 0
  let sum = 0
  for (let to = from + 1; to <= atoms.length; to++) {
    const last = atoms[to - 1]
    if (!last) break
    sum += last.width
    if (sum > width + face.size * 4 && best > 0) break
    const mayEnd = to === atoms.length || last.ends !== 'no' || (atoms[to]?.isBlank ?? false)
    if (!mayEnd) continue
    const hyphen = last.ends === 'hyphen' ? advance('-', face) : 0
    if (best === 0 || solid(atoms.slice(from, to), face).width + hyphen <= width + 0.5) best = to
    else if (!last.isBlank) break
  }
  return Math.max(best, from + 1)
}

function setLine(
  atoms: readonly Atom[],
  { face, width, language, justified = true }: Measure,
  { shift, isLast }: { readonly shift: number; readonly isLast: boolean },
): SetLine {
  const { width: natural, gaps } = solid(atoms, face)
  const last = atoms.at(-1)
  const isCut = last?.ends === 'hyphen' && !isLast
  const hyphen = isCut ? advance('-', face) : 0
  const room = width - shift - natural - hyphen
  // A last line that all but fills the measure is set to it as well.
  const stretches = justified && gaps > 0 && (!isLast || room < 0)
  // A line of few long words is left short rather than torn apart: rivers would run down the column.
  const most = language === 'en' ? face.size * loosest : Infinity
  const opening = stretches ? Math.min(room / gaps, most) : 0
  const shown = last?.isBlank ? atoms.slice(0, -1) : atoms
  const starts: number[] = []
  let pen = shift
  for (const [at, atom] of shown.entries()) {
    if (at === 0 && isOpening(atom.text)) pen -= face.size / 2
    for (const character of atom.text) {
      starts.push(pen)
      pen += advance(character, face)
    }
    pen -= give(atom, shown[at + 1], face)
    if (atom.opens && at < shown.length - 1) pen += opening
  }
  if (isCut) starts.push(pen)
  const text = shown.map((atom) => atom.text).join('') + (isCut ? '-' : '')
  return {
    ...{ text, starts, width: pen + hyphen },
    ...(isCut && language === 'en' && last.word !== undefined && { hyphenated: last.word.replace(/\P{L}/gu, '') }),
  }
}
