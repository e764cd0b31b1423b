import { likeness } from './likeness.ts'
import type { ComparedLine, LineGroup } from './comparedLine.ts'

/** Two lines in the same place between lines that are paired share at least so many of their characters, singly. */
const alikeBetween = 0.3

/**
 * Pairs what stands in the same place between lines that are paired: as many lines here as there, however badly one of them
 * was read. `groups` are those that are known; gives the ones to add.
 */
export function fillGaps(
  groups: readonly LineGroup[],
  here: readonly ComparedLine[],
  there: readonly ComparedLine[],
): readonly LineGroup[] {
  const lastThere = new Map(groups.flatMap((group) => group.here.map((at) => [at, group.there.at(-1) ?? -1])))
  const firstThere = new Map(groups.flatMap((group) => group.here.map((at) => [at, group.there[0] ?? -1])))
  const taken = new Set(groups.flatMap((group) => group.there))
  const found: LineGroup[] = []
  let at = 0
  while (at < here.length) {
    if (lastThere.has(at)) {
      at += 1
      continue
    }
    let end = at
    while (end < here.length && !lastThere.has(end)) end += 1
    const start = at === 0 ? 0 : (lastThere.get(at - 1) ?? -1) + 1
    const stop = end === here.length ? there.length : (firstThere.get(end) ?? -1)
    const free = Array.from({ length: Math.max(0, stop - start) }, (_, n) => start + n)
    if (free.length === end - at && !free.some((one) => taken.has(one)))
      for (const [n, other] of free.entries())
        if (areAlike(here[at + n], there[other])) found.push({ here: [at + n], there: [other] })
    at = end
  }
  return found
}

function areAlike(a: ComparedLine | undefined, b: ComparedLine | undefined): boolean {
  const singles = (line: ComparedLine | undefined) => [...(line?.text ?? '').replace(/\s+/gu, '')]
  return likeness(singles(a), singles(b)) >= alikeBetween
}
