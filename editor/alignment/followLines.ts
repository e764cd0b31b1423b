import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { StepMap, type Step } from '@tiptap/pm/transform'
import { cutRuns, lengthOf, lineOfMarks, linesOf, type LineRun, type LineRuns } from './blockLines.ts'
import { edge, piecesOf, splitAt, type Piece, type Pieces } from './pieces.ts'
import { LinesStep } from './LinesStep.ts'

/** How text comes to its line that does not carry it. */
export type LineRule = {
  /** Undone or redone: then text comes back, and its lines with it. */
  readonly isHistory: boolean
  /** What is pasted from elsewhere has no line. What is typed has that of what it replaces, or of the text beside it. */
  readonly isFromElsewhere: boolean
  /** The line of a caret in a block without text, and where it is. */
  readonly caret: { readonly at: number; readonly line: string | null }
}

/** The lines of a document from its start to its end, taken through what these transactions do to it. */
export function followLines(doc: Node, transactions: readonly Transaction[], rule: LineRule): Pieces {
  const pieces = piecesOf(doc)
  for (const tr of transactions) {
    let back: readonly LinesBack[] = []
    tr.steps.forEach((step, n) => {
      const map = step.getMap()
      back = rule.isHistory ? linesBack(back, tr.steps, n) : back
      const next = tr.steps[n + 1]
      const known = rule.isHistory && next instanceof LinesStep && !next.isUndoing ? [next] : back
      map.forEach((oldStart, oldEnd, start, end) => {
        const docs = { before: tr.docs[n] ?? doc, after: tr.docs[n + 1] ?? tr.doc }
        putIn(pieces, { ...docs, oldStart, oldEnd, start, end }, rule, known)
      })
    })
  }
  return pieces
}

/** Lines that come back by a step of their own, and where in the document. */
type LinesBack = Pick<LinesStep, 'at' | 'put'> & { readonly isUsed?: boolean }

/** Steps of lines are undone before those of their text, and redone after them: those that belong to the n-th step. */
function linesBack(back: readonly LinesBack[], steps: readonly Step[], n: number): readonly LinesBack[] {
  const step = steps[n]
  if (step instanceof LinesStep) {
    if (!step.isUndoing) return []
    // Marks that are put on in between change no text.
    let before = n - 1
    while (before >= 0 && !(steps[before] instanceof LinesStep) && steps[before]?.getMap() === StepMap.empty) before--
    return steps[before] instanceof LinesStep ? [step, ...back] : [step]
  }
  return back.filter(({ isUsed }) => !isUsed).map((lines) => mapBack(lines, step?.getMap() ?? StepMap.empty))
}

/** Lines have come back with the step that changes the text where they stand. */
function mapBack({ at, put }: LinesBack, map: StepMap): LinesBack {
  let isUsed = false
  map.forEach((start, end) => (isUsed ||= start <= at && at <= end))
  return { at: map.map(at, -1), put, isUsed }
}

/** What a step puts in the place of what. */
type Change = { readonly before: Node; readonly after: Node } & Record<'oldStart' | 'oldEnd' | 'start' | 'end', number>

function putIn(pieces: Pieces, change: Change, rule: LineRule, back: readonly LinesBack[]): void {
  const { before, after, oldStart, oldEnd, start, end } = change
  const first = splitAt(pieces, start)
  const last = splitAt(pieces, start + oldEnd - oldStart)
  const typed = (): Fill => {
    const otherwise = typedLine(pieces.list, first, last, rule.caret.at === start ? rule.caret.line : null)
    return fillOf(
      pieces.list.slice(first, last),
      before.textBetween(oldStart, oldEnd),
      after.textBetween(start, end),
      otherwise,
    )
  }
  let fill: Fill | null = null
  const put = putPieces(after, start, end, (text) => {
    const known = ownRuns(text, change, rule.isHistory) ?? runsBack(text, back)
    if (known) return { runs: known, isGuess: false }
    if (rule.isFromElsewhere) return { runs: [[null, text.length]], isGuess: false }
    fill ??= typed()
    return { runs: fill(text.offset, text.length), isGuess: true }
  })
  pieces.list.splice(first, last - first, edge, ...put, edge)
  Object.assign(pieces, { index: first, at: start })
}

/** A text that is put in without a mark of its line: its offset in all that is put in, its block, where both begin. */
type PutText = { readonly block: Node } & Record<'length' | 'offset' | 'at' | 'blockStart', number>

type Told = { readonly runs: LineRuns; readonly isGuess: boolean }

/** A block that is put in whole has its lines; of one that comes back, its start has. */
function ownRuns({ block, blockStart, at, length }: PutText, { start, end }: Change, isHistory: boolean) {
  const lines = linesOf(block)
  const isWhole = blockStart + block.nodeSize <= end && lines.length > 0 && lengthOf(lines) <= block.content.size
  if (blockStart < start || !(isHistory || isWhole)) return null
  return cutRuns(lines, at - blockStart - 1, at - blockStart - 1 + length)
}

function runsBack({ at, length }: PutText, back: readonly LinesBack[]): LineRuns | null {
  const own = back.find((lines) => lines.at <= at && at + length <= lines.at + lengthOf(lines.put))
  return own ? cutRuns(own.put, at - own.at, at - own.at + length) : null
}

/** The line of what is typed in the place of these pieces, as an inclusive mark would have it. */
function typedLine(pieces: readonly Piece[], first: number, last: number, ofCaret: string | null): string | null {
  const replaced = first < last ? lineNext(pieces, first, 1) : undefined
  if (replaced !== undefined) return replaced
  const before = lineNext(pieces, first - 1, -1)
  return before === undefined ? (lineNext(pieces, last, 1) ?? ofCaret) : before
}

/** The line of the first piece of some length from here on; undefined where that is no text. */
function lineNext(pieces: readonly Piece[], from: number, by: -1 | 1): Piece['line'] {
  let at = from
  while (pieces[at]?.length === 0) at += by
  return pieces[at]?.line
}

/** The lines of a stretch of what is put in, by its offset in the text that is put in. */
type Fill = (offset: number, length: number) => LineRuns

/** What stood there before keeps its line, at the start and the end of what was replaced. */
function fillOf(gone: readonly Piece[], was: string, is: string, otherwise: string | null): Fill {
  const runs = gone.flatMap(({ line, length }): LineRun[] => (line === undefined ? [] : [[line, length]]))
  const shorter = Math.min(was.length, is.length)
  let head = 0
  while (head < shorter && was[head] === is[head]) head++
  let tail = 0
  while (tail < shorter - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++
  const end = is.length - tail
  const whole: LineRuns = [
    ...cutRuns(runs, 0, head),
    [otherwise, end - head],
    ...cutRuns(runs, was.length - tail, was.length),
  ]
  return (offset, length) => cutRuns(whole, offset, offset + length)
}

/** What stands between two positions, as pieces. A text that carries its line has that. */
function putPieces(doc: Node, start: number, end: number, tell: (text: PutText) => Told): readonly Piece[] {
  const pieces: Piece[] = []
  let [at, offset] = [start, 0]
  const put = (line: Piece['line'], length: number, isGuess = false): void =>
    void pieces.push({ length, line, isNew: true, isGuess })
  doc.nodesBetween(start, end, (block, blockStart) => {
    const [first, last] = [blockStart + 1, blockStart + 1 + block.content.size]
    const [from, to] = [Math.max(start, first), Math.min(end, last)]
    if (from > to) return false
    put(undefined, from - at)
    block.nodesBetween(from - first, to - first, (text, textStart) => {
      const textAt = Math.max(from, first + textStart)
      const length = Math.min(to, first + textStart + text.nodeSize) - textAt
      const marked = lineOfMarks(text.marks)
      if (marked !== null) put(marked, length)
      else {
        const { runs, isGuess } = tell({ block, blockStart, at: textAt, length, offset })
        for (const [line, size] of runs) put(line, size, isGuess)
      }
      offset += length
    })
    at = to
    return false
  })
  put(undefined, end - at)
  return pieces.filter(({ length }) => length > 0)
}
