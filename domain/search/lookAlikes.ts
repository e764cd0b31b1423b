import type { Confusables } from '../suspects/confusables.ts'
import { foldCharacter } from './foldCharacter.ts'
import type { SearchTerm } from './searchQuery.ts'

/** So many look-alikes of a character are taken, of words so long, each so much alike at least: the work stays bounded. */
const bounds = { each: 4, characters: 8, likeness: 0.5 } as const

/**
 * The words looked for, each also with one of its characters misread: in its place one that print or a recogniser takes
 * for it (末 for 未). Words that are left out, and long ones, stay as they are.
 */
export const withLookAlikes = (terms: readonly SearchTerm[], alike: Confusables): readonly SearchTerm[] =>
  terms.map((term) => {
    const { folded, isExcluded } = term
    if (isExcluded || folded.length > bounds.characters) return term
    const misread = [...folded].flatMap((character, at) =>
      likeOf(character, alike).map((other) => folded.slice(0, at) + other + folded.slice(at + 1)),
    )
    return { ...term, variants: [...new Set(misread)].filter((one) => one !== folded) }
  })

function likeOf(character: string, alike: Confusables): readonly string[] {
  return [...(alike.get(character) ?? [])]
    .filter(([other, likeness]) => likeness >= bounds.likeness && other.length === character.length)
    .sort((a, b) => b[1] - a[1])
    .map(([other]) => foldCharacter(other))
    .slice(0, bounds.each)
}
