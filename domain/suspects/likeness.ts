/** What looks like a character, and how much: 0 to 1. */
export type Confusables = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Reads a table whose values are characters, each with its likeness in hundredths after it: `末 → 未97朱91`. */
export function parseConfusables(table: Readonly<Record<string, string>>): Confusables {
  const rows = Object.entries(table).map(([character, like]) => {
    const found = [...like.matchAll(/(\D)(\d+)/gu)]
    return [character, new Map(found.map(([, one = '', share]) => [one, Number(share) / 100] as const))] as const
  })
  return new Map(rows)
}
