import type { Confusables } from '../suspects/likeness.ts'
import { foldCharacter } from './foldCharacter.ts'
import type { SearchTerm } from './searchQuery.ts'

/** So many look-alikes of a character are taken, of words so long, each so much alike at least: the work stays bounded. */
const bounds = { each: 4, characters: 8, likeness: 0.5 } as const

/** For a character as search compares it, those of texts in one script that are taken for it, compared likewise. */
export type LookAlikes = ReadonlyMap<string, readonly string[]>

/**
 * What looks alike in a script, as search compares characters: 晝 for 書 in Traditional print is 昼 for 书 here, which
 * look nothing like each other. Where several characters are compared as one (發, 髮), it is taken for what either is.
 */
export function foldLookAlikes(alike: Confusables): LookAlikes {
  const folded = new Map<string, Map<string, number>>()
  for (const [character, others] of alike) {
    const own = foldCharacter(character)
    const known = folded.get(own) ?? new Map<string, number>()
    folded.set(own, known)
    for (const [other, likeness] of others)
      known.set(foldCharacter(other), Math.max(likeness, known.get(foldCharacter(other)) ?? 0))
  }
  return new Map([...folded].map(([own, others]) => [own, mostAlike(own, others)]))
}

const mostAlike = (own: string, others: ReadonlyMap<string, number>): readonly string[] =>
  [...others]
    .filter(([other, likeness]) => likeness >= bounds.likeness && other !== own && other.length === own.length)
    .sort((a, b) => b[1] - a[1])
    .map(([other]) => other)
    .slice(0, bounds.each)

/**
 * The words looked for, each also with one of its characters misread: in its place one that print or a recogniser takes
 * for it (末 for 未) in one of these scripts. Words that are left out, and long ones, stay as they are.
 */
export const withLookAlikes = (terms: readonly SearchTerm[], scripts: readonly LookAlikes[]): readonly SearchTerm[] =>
  terms.map((term) => {
    const { folded, isExcluded } = term
    if (isExcluded || folded.length > bounds.characters) return term
    const misread = [...folded].flatMap((character, at) =>
      scripts.flatMap((alike) =>
        (alike.get(character) ?? []).map((other) => folded.slice(0, at) + other + folded.slice(at + 1)),
      ),
    )
    return { ...term, variants: [...new Set(misread)].filter((one) => one !== folded) }
  })
