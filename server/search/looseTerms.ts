import { foldLookAlikes, withLookAlikes, type LookAlikes } from '#domain/search/lookAlikes.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import type { Script } from '../database/generated/client.ts'
import { characterKnowledge } from '../suspects/languageKnowledge.ts'

type Alphabet = 'simplified' | 'traditional'
const known = new Map<Alphabet, LookAlikes>()

/** Words as they are looked for where misread characters are to be found too, in texts of these scripts. */
export const looseTerms = (terms: readonly SearchTerm[], scripts: readonly Script[]): readonly SearchTerm[] =>
  withLookAlikes(terms, [...new Set(scripts.map(alphabetOf))].map(lookAlikesOf))

const alphabetOf = (script: Script): Alphabet => (script === 'traditional' ? script : 'simplified')

function lookAlikesOf(alphabet: Alphabet): LookAlikes {
  const alike = known.get(alphabet) ?? foldLookAlikes(characterKnowledge(alphabet).confusables)
  known.set(alphabet, alike)
  return alike
}

type Asked = {
  readonly terms: readonly SearchTerm[]
  readonly isLoose: boolean
  readonly publication: string | null
}

/** A search with its words as they are looked for, in the publications that it may look through. */
export function asLookedFor<Own extends Asked>(
  asked: Own,
  publications: readonly { readonly slug: string; readonly script: Script }[],
): Own {
  if (!asked.isLoose) return asked
  const chosen = publications.filter(({ slug }) => asked.publication === null || slug === asked.publication)
  return {
    ...asked,
    terms: looseTerms(
      asked.terms,
      chosen.map(({ script }) => script),
    ),
  }
}
