import type { Block } from './block.ts'
import { classifyBlocks, type Classified } from './classifyBlocks.ts'
import type { Allows } from './decisions.ts'
import { isFewWords } from './fewWords.ts'
import { heldCaptions } from './heldCaptions.ts'
import { isRow, type HeadPart, type Part } from './parts.ts'
import { partsOf } from './partsOf.ts'
import { leastStay } from './puzzle.ts'
import { laterLinesOfVerse } from './series.ts'
import { solvePage, type Solution, type Stretch } from './solvePage.ts'

/** The parts of a page, in the order received, and how they make articles. */
export type Solved = { readonly parts: readonly Part[]; readonly solution: Solution }

/** How often a page is solved again with what turned out to be subheads. */
const rounds = 3

/**
 * True of a few characters between what ends an article and a headline: what the next article runs under, where no boxes
 * show whether they stand over it. A subhead stands above text, and a line of verse behind others.
 */
function runsBelow(parts: readonly Part[], head: HeadPart): boolean {
  const at = parts.indexOf(head)
  const [before, after] = [parts[at - 1], parts[at + 1]]
  const ends = before === undefined || (before.kind === 'body' ? before.ended : before.kind !== 'head')
  return ends && after?.kind === 'head' && after.blocks.length > 0 && after.stay !== head.stay && isFewWords(head.text)
}

/** True of a line that may be one of several in a row, as lines of verse are. */
const isDoubted = (part: Part | undefined): boolean =>
  part?.kind === 'head' && part.blocks.length === 1 && part.stay !== null

/**
 * True of a few characters that stand where one article ends and another begins, and below no headline of the one that
 * begins: no subhead stands there.
 */
function standsBetween(parts: readonly Part[], head: HeadPart, { stretches, heads }: Solution): boolean {
  const at = parts.indexOf(head)
  const place = parts.slice(0, at).filter(({ kind }) => kind === 'body').length
  const next = stretches.find(({ from }) => from === place)
  if (!next || place === 0 || !isFewWords(head.text)) return false
  if (isDoubted(parts[at - 1]) || (isDoubted(parts[at + 1]) && isDoubted(parts[at + 2]))) return false
  const own = next.head === null ? undefined : heads[next.head]
  const above = own ? parts.indexOf(own) : -1
  return above < 0 || above > at || parts.slice(above, at).some(({ kind }) => kind === 'body')
}

/** Beyond these log-odds a line is text, whatever stands over it. */
const surelyText = 3

/** Lines right below one that turned out to name what runs under it: headlines, since it stands over no subhead. */
function runUnder(parts: readonly Part[], staying: ReadonlyMap<Block, 'body' | 'tag'>): ReadonlySet<Block> {
  const under = parts.flatMap((part, at) => {
    const above = parts[at - 1]
    const [tag] = above?.kind === 'head' ? above.blocks : []
    const [block] = part.kind === 'head' && (part.stay ?? 0) < surelyText ? part.blocks : []
    return tag && block && staying.get(tag) === 'tag' && staying.get(block) === 'body' ? [block] : []
  })
  return new Set(under)
}

/** The last line of an article, where it is a few characters behind a sentence's end or a table. */
function tagBehind({ bodies }: Solution, { from, to }: Stretch): Block | null {
  const [before, last] = [bodies[to - 2], bodies[to - 1]]
  const [block] = last?.blocks ?? []
  if (to - from < 2 || !before || !last || !block || last.pieces.length > 1) return null
  if (!before.ended && (!isRow(before) || isRow(last))) return null
  return isFewWords(last.composed.text) ? block : null
}

/** Blocks of a page or of a run of a long one, what they are, and the parts that they make. */
type Run = { readonly blocks: readonly Block[]; readonly told: Classified; readonly parts: readonly Part[] }

/**
 * A line that may be a headline or a subhead is tried as a headline; where no article of the page takes it, it stays in the
 * text, and the page is solved again.
 */
function solveRun(run: Run, allows: Allows): Solved {
  const verse = laterLinesOfVerse(run.blocks)
  let { told, parts } = run
  for (let round = 0; ; round++) {
    const solution = solvePage(parts, allows)
    const staying = new Map<Block, 'body' | 'tag'>()
    for (const at of solution.free) {
      const head = solution.heads[at]
      const [block] = head?.blocks ?? []
      if (!head || !block || head.stay === null || head.stay <= leastStay) continue
      const apart =
        block.scale === undefined &&
        !verse.has(block) &&
        (runsBelow(parts, head) || standsBetween(parts, head, solution))
      staying.set(block, apart ? 'tag' : 'body')
    }
    const under = runUnder(parts, staying)
    for (const block of under) staying.delete(block)
    for (const stretch of solution.stretches) {
      const block = tagBehind(solution, stretch)
      if (block && !verse.has(block)) staying.set(block, 'tag')
    }
    if (staying.size === 0 || round === rounds) return { parts, solution }
    const classes = told.classes.map((kind, at) => {
      const block = run.blocks[at]
      return (block && staying.get(block)) ?? kind
    })
    told = { classes, stay: new Map([...told.stay].filter(([block]) => !under.has(block))) }
    parts = heldCaptions(partsOf(run.blocks, told, true), allows)
  }
}

/** Paragraphs of a page that is solved whole: more than a printed page holds, so that only a roll of text is cut. */
const wholePage = 120
/** Paragraphs of a run of such a roll, at least where an article opens and at most anywhere. */
const [leastRun, mostRun] = [30, 60]

/** Cuts a very long page into runs to be solved one by one, at paragraphs that open an article where it can. */
function runsOf(run: Run): Run[] {
  const { blocks, told, parts } = run
  const bodies = parts.filter((part) => part.kind === 'body')
  if (bodies.length <= wholePage) return [run]
  const placeOf = new Map(blocks.map((block, at) => [block, at]))
  const starts = [0]
  let held = 0
  for (const { opens, blocks: own } of bodies) {
    const at = own[0] && placeOf.get(own[0])
    if (at !== undefined && (held >= mostRun || (held >= leastRun && opens))) {
      starts.push(at)
      held = 0
    }
    held++
  }
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? blocks.length
    const cut = { blocks: blocks.slice(from, to), told: { ...told, classes: told.classes.slice(from, to) } }
    return { ...cut, parts: partsOf(cut.blocks, cut.told, true) }
  })
}

/** Runs in the order received as one page. */
function together(runs: readonly Solved[]): Solved {
  const parts: Part[] = []
  const bodies: Solution['bodies'][number][] = []
  const heads: HeadPart[] = []
  const stretches: Solution['stretches'][number][] = []
  const free: number[] = []
  for (const { parts: own, solution } of runs) {
    const [body, headed] = [bodies.length, heads.length]
    for (const part of own) parts.push(part)
    for (const at of solution.free) free.push(at + headed)
    for (const { from, to, head, ...odds } of solution.stretches)
      stretches.push({ ...odds, from: from + body, to: to + body, head: head === null ? null : head + headed })
    for (const part of solution.bodies) bodies.push(part)
    for (const part of solution.heads) heads.push(part)
  }
  return { parts, solution: { bodies, heads, stretches, free } }
}

/** A page of wrapped lines: its parts and articles. A page longer than any printed one is solved in runs, so that time grows with lines. */
export function solveWrapped(blocks: readonly Block[], allows: Allows): Solved {
  const told = classifyBlocks(blocks)
  const runs = runsOf({ blocks, told, parts: partsOf(blocks, told, true) })
  const solved = runs.map((run) => solveRun({ ...run, parts: heldCaptions(run.parts, allows) }, allows))
  const [only] = solved
  return only && solved.length === 1 ? only : together(solved)
}
