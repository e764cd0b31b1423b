import { plainText } from '#domain/body/plainText.ts'
import { changesInSteps, type ChangedBody, type CountedChange } from '#domain/sweep/repeatedChanges.ts'
import { textHits } from '#domain/sweep/bodyHits.ts'
import { atOnce, type Steps } from './steps.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** What a publication's editors put right before. */
export type PastCorrections = {
  /** Wrong words and what was put in their place, the most frequent first. */
  readonly words: ReadonlyMap<string, readonly string[]>
  /** For a wrong character those that were put in its place, and how often. */
  readonly characters: ReadonlyMap<string, ReadonlyMap<string, number>>
}

export const nothingCorrected: PastCorrections = { words: new Map(), characters: new Map() }

/** What was put right in one article alone may have been a matter of that article. */
const leastArticles = 2

/** What is learnt from editors' work, all at once. */
export const pastCorrections = (bodies: readonly ChangedBody[]): PastCorrections => atOnce(correctionsInSteps(bodies))

/**
 * What is learnt from editors' work: words that were put right in at least two articles, unless as many others keep them, or
 * the change was made the other way round as well. A body a step: comparing hundreds takes seconds.
 * @param bodies of an article the latest first, as `changedBodies` gives them
 */
export function* correctionsInSteps(bodies: readonly ChangedBody[]): Steps<PastCorrections> {
  const counted = yield* changesInSteps(bodies)
  const changes = counted.toSorted((a, b) => b.articles.size - a.articles.size || b.times - a.times)
  const made = new Set(changes.map(({ words, replacement }) => `${words}\0${replacement}`))
  // The last that is set stays: the latest.
  const latest = new Map(bodies.toReversed().map(({ articleId, after }) => [articleId, after]))
  const texts = [...latest].map(([articleId, after]) => ({ articleId, text: plainText(after) }))
  const words = new Map<string, string[]>()
  for (const { words: wrong, replacement, articles } of changes) {
    if (articles.size < leastArticles || wrong.length < 2 || made.has(`${replacement}\0${wrong}`)) continue
    const keep = texts.filter(({ articleId, text }) => !articles.has(articleId) && text.includes(wrong))
    if (keep.length >= articles.size) continue
    words.set(wrong, [...(words.get(wrong) ?? []), replacement])
  }
  return { words, characters: charactersOf(changes) }
}

function charactersOf(changes: readonly CountedChange[]): PastCorrections['characters'] {
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
