import { diffChars } from 'diff'

/**
 * Where places of one text are in another that says nearly the same: UTF-16 offsets go in and come out, never falling. The
 * ends lie on the ends; a place in what was replaced lies as far into what stands there now, as far as that reaches.
 */
export function offsetMap(before: string, after: string): (offset: number) => number {
  if (before === after) return (offset) => offset
  const runs: { readonly from: number; readonly length: number; readonly to: number; readonly there: number }[] = []
  let [here, there] = [0, 0]
  let [gone, come] = [0, 0]
  const flush = () => {
    if (gone > 0 || come > 0) runs.push({ from: here, length: gone, to: there, there: come })
    ;[here, there, gone, come] = [here + gone, there + come, 0, 0]
  }
  for (const { added, removed, value } of diffChars(before, after)) {
    if (added) come += value.length
    else if (removed) gone += value.length
    else {
      flush()
      runs.push({ from: here, length: value.length, to: there, there: value.length })
      ;[here, there] = [here + value.length, there + value.length]
    }
  }
  flush()
  return (offset) => {
    if (offset <= 0) return 0
    if (offset >= before.length) return after.length
    const run = runs.find(({ from, length }) => offset >= from && offset < from + length)
    return run ? run.to + Math.min(offset - run.from, run.there) : after.length
  }
}
