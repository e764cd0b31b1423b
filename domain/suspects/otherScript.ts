import { suspectAt, type Suspect } from './suspect.ts'

/** A character as the other script writes it; itself where both write it alike, or where it may be either. */
export type ToOwnScript = (character: string) => string

/** Characters of the other script, in a publication that is set in one of them. */
export function scriptSuspects(text: string, toOwn: ToOwnScript): Suspect[] {
  return [...text].reduce<{ readonly at: number; readonly found: Suspect[] }>(
    ({ at, found }, character) => {
      const own = toOwn(character)
      const next = at + character.length
      if (own === character) return { at: next, found }
      const suspect = suspectAt(text, { kind: 'script', reason: 'otherScript', from: at, to: next, suggestions: [own] })
      return { at: next, found: [...found, suspect] }
    },
    { at: 0, found: [] },
  ).found
}
