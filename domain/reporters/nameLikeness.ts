import type { Confusables } from '#domain/suspects/likeness.ts'

/** How a printed name may be another one: the same · but for spaces or dots · but for variant characters · … */
export type Likeness =
  | { readonly kind: 'same' | 'spacing' | 'variant' | 'pinyin' }
  /** One character that bad print or a recogniser takes for the other; `alike` from 0 to 1. */
  | { readonly kind: 'confusable'; readonly printed: string; readonly meant: string; readonly alike: number }
  /** One letter more, less or other, in a name that is not written in Chinese characters. */
  | { readonly kind: 'letter' }

export type NameKnowledge = {
  readonly confusables: Confusables
  /** Writes Traditional and variant characters as Simplified ones. */
  readonly fold: (text: string) => string
  /** The pinyin of a name, a syllable a word; of names in other scripts their letters in lower case. */
  readonly pinyin: (name: string) => string
  /** `bareName`, where it remembers what it made. */
  readonly bare?: (name: string) => string
}

/** Below this two characters hardly stand for each other. */
const leastAlike = 0.75
const leastLetters = 5

/** A name without what print and typists put into it: spaces, dots between parts, width of letters, capitals. */
export const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s·・‧•.．]/gu, '')
    .toLowerCase()

/** How `printed` may be `known`, the closest way; null where nothing speaks for it. */
export function nameLikeness(printed: string, known: string, knowledge: NameKnowledge): Likeness | null {
  if (printed === known) return { kind: 'same' }
  const bareOf = knowledge.bare ?? bareName
  const [bare, other] = [bareOf(printed), bareOf(known)]
  if (bare === other) return { kind: 'spacing' }
  const [folded, otherFolded] = [knowledge.fold(bare), knowledge.fold(other)]
  if (folded === otherFolded) return { kind: 'variant' }
  const look = lookAlike(folded, otherFolded, knowledge.confusables)
  if (look) return look
  const [isHan, isOtherHan] = [han.test(folded), han.test(otherFolded)]
  if (!isHan && !isOtherHan) return isLetterOff(folded, otherFolded) ? { kind: 'letter' } : null
  const sounds = [knowledge.pinyin(folded), knowledge.pinyin(otherFolded)]
  // A name in letters was written without its syllables apart: Lin Xi, LINXI.
  const [sound, otherSound] = isHan && isOtherHan ? sounds : sounds.map((one) => one.replaceAll(' ', ''))
  return sound === otherSound ? { kind: 'pinyin' } : null
}

const han = /\p{Script=Han}/u

/** The two differ in one character of the same place, and these look alike. */
function lookAlike(printed: string, known: string, confusables: Confusables): Likeness | null {
  const [a, b] = [[...printed], [...known]]
  if (a.length !== b.length || a.length < 2) return null
  const places = a.flatMap((character, at) => (character === b[at] ? [] : [at]))
  const [place] = places
  if (place === undefined || places.length !== 1) return null
  const [one = '', other = ''] = [a[place], b[place]]
  const alike = Math.max(confusables.get(one)?.get(other) ?? 0, confusables.get(other)?.get(one) ?? 0)
  return alike >= leastAlike ? { kind: 'confusable', printed: one, meant: other, alike } : null
}

function isLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short.length < leastLetters) return false
  let from = 0
  while (from < short.length && short.charAt(from) === long.charAt(from)) from += 1
  return short.slice(short.length === long.length ? from + 1 : from) === long.slice(from + 1)
}

/** For each character those that it is taken for, or that are taken for it. Made once of a table. */
export function eitherWay(confusables: Confusables): ReadonlyMap<string, ReadonlySet<string>> {
  const made = turned.get(confusables) ?? turn(confusables)
  turned.set(confusables, made)
  return made
}

const turned = new WeakMap<Confusables, ReadonlyMap<string, ReadonlySet<string>>>()

function turn(confusables: Confusables): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const add = (one: string, other: string): void => {
    found.set(one, (found.get(one) ?? new Set()).add(other))
  }
  for (const [one, others] of confusables)
    for (const [other, alike] of others)
      if (alike >= leastAlike) {
        add(one, other)
        add(other, one)
      }
  return found
}

/**
 * All names that one look-alike or variant makes of a name: where to look for whom a misprint may mean. `toOther` writes
 * Simplified characters as Traditional ones.
 */
export function likeNames(
  name: string,
  { confusables, fold }: NameKnowledge,
  toOther: (text: string) => string,
): readonly string[] {
  const bare = name.normalize('NFKC').replace(/\s+/gu, '')
  const characters = [...fold(bare)]
  const like = characters.flatMap((character, at) =>
    [...(confusables.get(character) ?? [])]
      .filter(([, alike]) => alike >= leastAlike)
      .map(([other]) => characters.toSpliced(at, 1, other).join('')),
  )
  const written = [bare, characters.join(''), ...like]
  return [...new Set([name, ...written, ...written.map(toOther), ...spaced(bare)])]
}

/** A name of two characters as it is printed to the measure of three: `沈 渡`, `沈　渡`. */
const spaced = (bare: string): readonly string[] =>
  /^\p{Script=Han}{2}$/u.test(bare) ? [[...bare].join(' '), [...bare].join('\u3000')] : []
