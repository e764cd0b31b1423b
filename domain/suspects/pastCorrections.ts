import { plainText } from '#domain/body/plainText.ts'
import { countChanges, type ChangedBody } from '#domain/sweep/repeatedChanges.ts'
import { textHits } from '#domain/sweep/bodyHits.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** What a publication's editors put right before. */
export type PastCorrections = {
  /** Wrong words and what was put in their place, the most frequent first. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** For a wrong character those that were put in its place, and how often. */
  readonly characters: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export const nothingCorrected: PastCorrections = { words: new Map(), characters: new Map() }

/** What was put right once may have been a matter of the sentence. */
const leastTimes = 2

/**
 * What is learnt from editors' work: words that were put right at least twice, unless more articles have kept them than
 * put them right, or the change was made the other way round as well.
 */
export function pastCorrections(bodies: readonly ChangedBody[]): PastCorrections {
  const changes = countChanges(bodies).toSorted((a, b) => b.times - a.times)
  const made = new Set(changes.map(({ words, replacement }) => `${words}\0${replacement}`))
  const texts = [...new Map(bodies.map(({ articleId, after }) => [articleId, after])).values()].map(plainText)
  const words = new Map<string, string[]>()
  for (const { words: wrong, replacement, times } of changes) {
    if (times < leastTimes || wrong.length < 2 || made.has(`${replacement}\0${wrong}`)) continue
    if (texts.filter((text) => text.includes(wrong)).length >= times) continue
    words.set(wrong, [...(words.get(wrong) ?? []), replacement])
  }
  return { words, characters: charactersOf(changes) }
}

function charactersOf(changes: ReturnType<typeof countChanges>): PastCorrections['characters'] {
  const characters = new Map<string, Map<string, number>>()
  for (const { core, times } of changes) {
    const [wrong = '', right = ''] = core.split('\0')
    if (wrong.length !== 1 || right.length !== 1) continue
    const known = characters.get(wrong) ?? new Map<string, number>()
    // A change is counted with what stands before it and with what stands after it.
    known.set(right, Math.max(times, known.get(right) ?? 0))
    characters.set(wrong, known)
  }
  return characters
}

/** Words that editors put right in other articles, where they do not stand in what was put in their place. */
export function correctedSuspects(
  text: string,
  { words }: PastCorrections,
  isWord: (words: string) => boolean,
): Suspect[] {
  return [...words].flatMap(([wrong, suggestions]) =>
    isWord(wrong)
      ? []
      : textHits(text, wrong).flatMap(({ at: from }): Suspect[] => {
          if (suggestions.some((right) => standsIn(text, from, wrong, right))) return []
          const place = { from, to: from + wrong.length }
          return [suspectAt(text, { kind: 'corrected', reason: 'correctedBefore', ...place, suggestions })]
        }),
  )
}

/** Where what was wrong is a part of what is right (灯会 for 灯会会), it may stand in it. */
function standsIn(text: string, from: number, wrong: string, right: string): boolean {
  const at = right.indexOf(wrong)
  return at >= 0 && text.startsWith(right, from - at)
}
