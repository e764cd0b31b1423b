/** Changes of what the public sees, in order: of an issue (`issueMark`), or, where none is said, of all. */
export type ChangeLog = {
  add(issue: string | undefined): void
  /** How many there were so far. */
  count(): number
  /** Whether nothing changed since there were so many that something of this issue alone tells of; of none: whether nothing did. */
  isStill(then: number, of: string | undefined): boolean
}

/** Remembers up to so many changes one by one; of what was before them nobody knows of which issue it was. */
export function openChangeLog(most: number): ChangeLog {
  let [changes, before]: [(string | undefined)[], number] = [[], 0]
  const count = (): number => before + changes.length
  return {
    count,
    add(issue) {
      changes.push(issue)
      if (changes.length <= most) return
      before += changes.length
      changes = []
    },
    isStill: (then, of) =>
      then === count() ||
      (of !== undefined &&
        then >= before &&
        changes.slice(then - before).every((issue) => issue !== undefined && issue !== of)),
  }
}
