import type { PdfRun } from './pdfRun.ts'

/** A character that stands upright in a vertical line: of Chinese or Japanese, a mark of theirs, a digit between them. */
const upright = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef0-9·]$/u
const written = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u

/** How far the middle of a square lies above its baseline, in parts of its size. */
const middle = 0.38
/** How far off the line, and how far from the character before, a character may stand, in parts of its size. */
const offLine = 0.22
const overlap = -0.65
const widest = 0.3
/** Characters drawn one below the other that are a vertical line beyond doubt. */
const least = 3

type Stood = { readonly run: PdfRun; readonly counts: boolean }

/** A run as it would stand in a vertical line; null for one that cannot. */
function stood(run: PdfRun): Stood | null {
  const { x, y, size, length, angle, vertical } = run
  // The reader of PDFs guesses a blank before what lies on its side.
  const text = run.text.trim()
  if (vertical || size <= 0) return null
  const level = { ...run, text, vertical: true, angle: 90 }
  if (Math.abs(angle - 90) < 1) return { run: { ...level, x: x + middle * size, y }, counts: false }
  if (angle > 1 || !upright.test(text)) return null
  const top = y - (middle + 0.5) * size
  return {
    run: { ...level, x: x + (text === run.text ? length : size) / 2, y: top, length: size },
    counts: written.test(text),
  }
}

function goesOn({ run: a }: Stood, { run: b }: Stood): boolean {
  const size = Math.max(a.size, b.size)
  const gap = (b.y - a.y - a.length) / size
  return (
    Math.abs(a.size - b.size) < 0.08 * size && Math.abs(a.x - b.x) < offLine * size && gap > overlap && gap < widest
  )
}

/** True where the next run goes on to the right on the same baseline: characters of a line that is not vertical. */
function goesRight(a: PdfRun | undefined, b: PdfRun | undefined): boolean {
  if (!a || !b || a.angle > 1 || b.angle > 1 || a.vertical || b.vertical) return false
  const gap = (b.x - a.x - a.length) / Math.max(a.size, b.size)
  return Math.abs(a.y - b.y) < 0.35 * a.size && gap > overlap && gap < 1.6
}

/**
 * Vertical writing that a PDF draws character by character: those drawn one below the other become vertical runs, with what
 * lies on its side among them. On a page that mostly runs so, lines of one or two characters do as well.
 */
export function stoodUp(runs: readonly PdfRun[]): readonly PdfRun[] {
  const chains = chainsOf(runs)
  const sure = chains.filter((chain) => counted(chain) >= least)
  if (sure.length === 0) return runs
  const standing = sure.reduce((sum, chain) => sum + counted(chain), 0)
  const all = runs.filter(({ text, vertical }) => !vertical && written.test(text.trim())).length
  const kept = standing > all / 2 ? chains.filter((chain) => isAlone(chain, runs)) : []
  const turned = [...runs]
  for (const chain of new Set([...sure, ...kept])) for (const { at, one } of chain) turned[at] = one.run
  return turned
}

type Chain = { readonly at: number; readonly one: Stood }[]

const counted = (chain: Chain): number => chain.filter(({ one }) => one.counts).length

/** A chain with something upright in it whose characters are no part of a line that runs to the right. */
const isAlone = (chain: Chain, runs: readonly PdfRun[]): boolean =>
  chain.some(({ at }) => upright.test(runs[at]?.text.trim() ?? '')) &&
  chain.every(({ at }) => !goesRight(runs[at - 1], runs[at]) && !goesRight(runs[at], runs[at + 1]))

function chainsOf(runs: readonly PdfRun[]): Chain[] {
  const chains: Chain[] = []
  runs.forEach((run, at) => {
    const one = stood(run)
    if (!one) return
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain && last?.at === at - 1 && goesOn(last.one, one)) chain.push({ at, one })
    else chains.push([{ at, one }])
  })
  return chains
}
