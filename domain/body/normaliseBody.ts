import { marks, type Body, type BodyBlock, type BodyMark, type BodyText, type MarkName } from './nodes.ts'

const order = Object.keys(marks) as MarkName[]
const rank = (mark: BodyMark): number => order.indexOf(mark.type)

const markKey = (mark: BodyMark): string =>
  JSON.stringify([mark.type, Object.entries(mark.attrs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))])

const marksKey = (run: BodyText): string => (run.marks ?? []).map(markKey).join()

/** One form for bodies that mean the same: marks in the table's order, runs with equal marks joined, no empty runs. */
export const normaliseBody = (body: Body): Body => ({ type: 'doc', content: body.content.map(normaliseBlock) })

/** The same for one block; see `normaliseBody`. */
export function normaliseBlock(block: BodyBlock): BodyBlock {
  const runs: BodyText[] = []
  for (const run of (block.content ?? []).map(normaliseRun)) {
    const last = runs.at(-1)
    if (run.text === '') continue
    if (last && marksKey(last) === marksKey(run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs.length > 0 ? { ...block, content: runs } : without(block, 'content')
}

function normaliseRun(run: BodyText): BodyText {
  if (!run.marks?.length) return without(run, 'marks')
  return { ...run, marks: [...run.marks].sort((a, b) => rank(a) - rank(b)) }
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = value
  return rest
}
