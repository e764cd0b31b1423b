import { foldCharacter } from './foldCharacter.ts'
import { foldText } from './foldText.ts'
import type { SearchTerm } from './searchQuery.ts'

/** Two characters that search takes for the same: as typed, as printed. */
export type SamePair = {
  readonly typed: string
  readonly printed: string
  /** They only look alike: one was likely misread for the other. */
  readonly isAlike?: boolean
}

const most = 6

/**
 * Why a text was found that is written otherwise than what was typed: the characters that differ and count as the same
 * (臺 = 台). Difference of case and width is not told.
 */
export function sameCharacters(terms: readonly SearchTerm[], found: readonly string[]): readonly SamePair[] {
  const typed = new Map<string, Set<string>>()
  for (const { text, isExcluded } of terms)
    if (!isExcluded)
      for (const character of text)
        typed.set(foldCharacter(character), setWith(typed, foldCharacter(character), character))
  const pairs = new Map<string, SamePair>()
  for (const words of found)
    for (const printed of words) {
      const asTyped = typed.get(foldCharacter(printed))
      const [first] = asTyped ?? []
      if (!first || asTyped?.has(printed) || plain(first) === plain(printed)) continue
      pairs.set(first + printed, { typed: first, printed })
    }
  for (const pair of misread(terms, found)) pairs.set(pair.typed + pair.printed, pair)
  return [...pairs.values()].slice(0, most)
}

/** The characters that stand in the place of others in words that were found as misread. */
function misread(terms: readonly SearchTerm[], found: readonly string[]): readonly SamePair[] {
  return terms.flatMap(({ folded, variants = [] }) =>
    found.flatMap((words) => {
      const { text, at } = foldText(words)
      if (text === folded || !variants.includes(text)) return []
      const place = [...text].findIndex((character, index) => character !== folded.charAt(index))
      return [{ typed: folded.charAt(place), printed: words.charAt(at[place] ?? 0), isAlike: true }]
    }),
  )
}

const setWith = (map: ReadonlyMap<string, Set<string>>, key: string, value: string): Set<string> =>
  new Set([...(map.get(key) ?? []), value])
const plain = (character: string): string => character.normalize('NFKC').toLowerCase()
