/** Runs of two characters of a text, white space left out; of a single character that one. */
export function pairsOf(text: string): readonly string[] {
  const characters = [...text.replace(/\s+/gu, '')]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character)
}

/** How much two texts share, 0 to 1: twice the pairs of characters that both have, of all that either has. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of a) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of b) {
    const left = counts.get(pair) ?? 0
    if (left > 0) shared += 1
    counts.set(pair, left - 1)
  }
  return (2 * shared) / (a.length + b.length)
}
