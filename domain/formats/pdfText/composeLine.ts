import type { Box, SourceWord } from '#domain/source/sourcePage.ts'
import { around } from '../layout/scale.ts'
import type { DraftLine } from '../layout/layPage.ts'
import { pageBox, type FramedRun } from './frame.ts'
import type { RunLine } from './gatherLines.ts'
import type { CellLine } from './tableRows.ts'
import { isOpened, usualGap, withoutGuessed } from './guessedBlanks.ts'
import { offsetsOf } from './widthOf.ts'

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u00b7\u3000-\u303f\uff00-\uffef]/u
/** Gaps that are printed as a blank, in parts of the type's size: between letters, between Chinese characters, and between both. */
const blank = { letters: 0.15, characters: 0.5, mixed: 0.35 }

/**
 * Latin ligatures are one piece of type for several letters: a text layer means the letters. An apostrophe has two codes,
 * and programs that draw as browsers do name it by the one that English never writes.
 */
const ligatures: Readonly<Record<string, string>> = {
  ...{
    '\u02bc': '\u2019',
    '\ufb00': 'ff',
    '\ufb01': 'fi',
    '\ufb02': 'fl',
    '\ufb03': 'ffi',
    '\ufb04': 'ffl',
    '\ufb05': 'st',
    '\ufb06': 'st',
  },
}
const spelled = (text: string): string =>
  text.replace(/[\u02bc\ufb00-\ufb06]/gu, (one) => ligatures[one] ?? one).replace(/[\r\n\u2028\u2029\t]+/gu, ' ')

function isBlank(
  [before, after]: readonly [FramedRun, FramedRun],
  [written, text]: readonly [string, string],
  usual: number,
): boolean {
  if (written === '' || /\s$/u.test(written) || /^\s/u.test(text)) return false
  const [one, other] = [unspaced.test(written.slice(-1)), unspaced.test(text.slice(0, 1))]
  const least = one && other ? blank.characters : one || other ? blank.mixed : blank.letters
  const gap = after.along - before.along - before.run.length
  return isOpened(before, after, usual) || gap > least * Math.max(before.run.size, after.run.size)
}

type Stretch = { readonly from: number; readonly run: FramedRun; readonly text: string }

/**
 * A line from its runs: its text, blanks by the gaps between them, tabs between the cells of a table, its words and their
 * boxes. Null where it is blank.
 */
export function composeLine({ runs: line, cells }: CellLine): DraftLine | null {
  let text = ''
  const stretches: Stretch[] = []
  const usual = usualGap(line)
  for (const [at, run] of line.entries()) {
    const own = withoutGuessed(run, spelled(run.run.text), usual)
    const before = line[at - 1]
    if (cells.has(at)) text = `${text.trimEnd()}\t`
    else if (before && isBlank([before, run], [text, own], usual)) text += ' '
    stretches.push({ from: text.length, run, text: own })
    text += own
  }
  const whole = text.trimEnd()
  if (whole.trim() === '') return null
  const words = [...whole.matchAll(/\S+/gu)].map((match) => wordOf(match.index, match[0].length, stretches))
  const { run } = longest(line)
  return {
    ids: [],
    text: whole,
    box: rounded(around(words.map(({ box }) => box))),
    confidence: null,
    words,
    typeSize: Math.round(run.size * 100) / 100,
    ...(run.vertical ? { vertical: true as const } : {}),
    ...(run.bold ? { bold: true as const } : {}),
    ...(run.face === null ? {} : { face: run.face }),
  }
}

const rounded = (box: Box | null): Box | null =>
  box && (box.map((side) => Math.round(side * 100) / 100) as unknown as Box)

const longest = (line: RunLine): FramedRun =>
  line.reduce((best, one) => (one.run.text.trim().length > best.run.text.trim().length ? one : best))

function wordOf(from: number, length: number, stretches: readonly Stretch[]): SourceWord {
  const to = from + length
  const boxes = stretches.flatMap((stretch): Box[] => {
    const start = Math.max(from, stretch.from) - stretch.from
    const end = Math.min(to, stretch.from + stretch.text.length) - stretch.from
    return start < end ? [stretchBox(stretch, start, end)] : []
  })
  return { from, to, box: rounded(around(boxes)), confidence: null }
}

function stretchBox({ run: { run, along, across }, text }: Stretch, start: number, end: number): Box {
  const offsets = offsetsOf(text)
  const at = (index: number): number => along + (offsets[index] ?? 1) * run.length
  const half = run.size / 2
  const reach = run.vertical
    ? [across - half, across + half]
    : [across - run.ascent * run.size, across + run.descent * run.size]
  return pageBox(run, [at(start), at(end)], [reach[0] ?? across, reach[1] ?? across])
}
