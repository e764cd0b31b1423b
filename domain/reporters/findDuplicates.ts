import { pairKey } from './authority.ts'
import { bareName, eitherWay, nameLikeness, type Likeness, type NameKnowledge } from './nameLikeness.ts'

/** A record as the search for duplicates looks at it. `pinyin` is that of its display name. */
export type DuplicateCandidate = {
  readonly id: string
  readonly displayName: string
  readonly names: readonly string[]
  readonly pinyin: string
  readonly externalIds: readonly string[]
}

export type Duplicate = {
  readonly aId: string
  readonly bId: string
  readonly score: number
  /** The likest of their names, and how; null where only a number of others is the same. */
  readonly names: readonly [string, string] | null
  readonly likeness: Likeness | null
  /** A number of others (ISNI …) that both bear. */
  readonly sharedId: string | null
}

/** So many of one name are compared with each other; of more, nothing but a person's eye helps. */
const mostOfOne = 40

/**
 * Pairs of records that may be one: by shared numbers, the same name, variant characters, look-alikes, pinyin. The
 * likeliest first. Pairs that are known to be two are left out (`distinct`, by `pairKey`). With `of`, the id of a record,
 * only its own pairs are looked for.
 */
export function findDuplicates(
  records: readonly DuplicateCandidate[],
  distinct: ReadonlySet<string>,
  known: NameKnowledge,
  of?: string,
): readonly Duplicate[] {
  const knowledge = remembering(known)
  const found = new Map<string, Duplicate>()
  const isOther = (one: DuplicateCandidate): boolean => of !== undefined && one.id !== of
  const hold = (a: DuplicateCandidate, b: DuplicateCandidate): void => {
    const key = pairKey(a.id, b.id)
    if (a.id === b.id || (isOther(a) && isOther(b)) || found.has(key) || distinct.has(key)) return
    const pair = a.id < b.id ? compare(a, b, knowledge) : compare(b, a, knowledge)
    if (pair) found.set(key, pair)
  }
  for (const group of groupsOf(records, knowledge, of))
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) hold(a, b)
  for (const [a, others] of lookAlikes(records, knowledge)) for (const b of others) hold(a, b)
  return [...found.values()].sort((a, b) => b.score - a.score || a.aId.localeCompare(b.aId))
}

/** Records that share a key: only within these is anyone compared, so that many records stay quick. */
function groupsOf(
  records: readonly DuplicateCandidate[],
  knowledge: NameKnowledge,
  of: string | undefined,
): DuplicateCandidate[][] {
  const groups = new Map<string, Map<string, DuplicateCandidate>>()
  const one = records.find(({ id }) => id === of)
  const wanted = one && new Set(keysOf(one, knowledge))
  // The one that is asked for comes first: of a name that many bear the others are cut.
  for (const record of one ? [one, ...records] : records)
    for (const key of keysOf(record, knowledge)) {
      if (wanted && !wanted.has(key)) continue
      const group = groups.get(key) ?? new Map<string, DuplicateCandidate>()
      groups.set(key, group.set(record.id, record))
    }
  return [...groups.values()].filter(({ size }) => size > 1).map((group) => [...group.values()].slice(0, mostOfOne))
}

/**
 * Each record with those who bear a name that one look-alike makes of its own. The spellings are looked up: there are few of
 * them, while a hundred names may differ from one in a character.
 */
function* lookAlikes(
  records: readonly DuplicateCandidate[],
  knowledge: NameKnowledge,
): Generator<readonly [DuplicateCandidate, readonly DuplicateCandidate[]]> {
  const alike = eitherWay(knowledge.confusables)
  const bearers = new Map<string, DuplicateCandidate[]>()
  for (const record of records) for (const name of bareNames(record, knowledge)) push(bearers, name, record)
  for (const record of records)
    for (const name of bareNames(record, knowledge)) {
      const characters = [...name]
      if (characters.length < 2) continue
      for (const [at, character] of characters.entries())
        for (const other of alike.get(character) ?? []) {
          const others = bearers.get(characters.toSpliced(at, 1, other).join(''))
          if (others) yield [record, others.slice(0, mostOfOne)]
        }
    }
}

function push(bearers: Map<string, DuplicateCandidate[]>, name: string, record: DuplicateCandidate): void {
  const own = bearers.get(name)
  if (own) own.push(record)
  else bearers.set(name, [record])
}

/** A name is folded and spelled once, however many others it is held against. */
function remembering({ confusables, fold, pinyin }: NameKnowledge): NameKnowledge {
  const once = (make: (text: string) => string): ((text: string) => string) => {
    const made = new Map<string, string>()
    return (text) => {
      const own = made.get(text) ?? make(text)
      made.set(text, own)
      return own
    }
  }
  return { confusables, fold: once(fold), pinyin: once(pinyin), bare: once(bareName) }
}

function keysOf(record: DuplicateCandidate, knowledge: NameKnowledge): string[] {
  const { pinyin, externalIds } = record
  const bare = [...bareNames(record, knowledge)]
  // A name in letters with one of them left out stands for all that differ from it there.
  const open = bare.flatMap((name) => {
    const letters = [...name]
    return letters.length < 2 || /\p{Script=Han}/u.test(name)
      ? []
      : letters.map((_, at) => `?${letters.toSpliced(at, 1, '*').join('')}`)
  })
  const sounds = new Set([pinyin, ...bare.map((name) => knowledge.pinyin(name))].map((one) => one.replaceAll(' ', '')))
  return [
    ...bare.map((name) => `=${name}`),
    ...open,
    ...[...sounds].map((sound) => `~${sound}`),
    ...externalIds.map((id) => `#${id}`),
  ]
}

/** The names of a record as they are held against others. */
const bareNames = (
  { displayName, names }: DuplicateCandidate,
  { fold, bare = bareName }: NameKnowledge,
): ReadonlySet<string> => new Set([displayName, ...names].map((name) => fold(bare(name))))

const weights = { same: 60, spacing: 55, variant: 50, confusable: 30, letter: 25, pinyin: 20 } as const

function compare(a: DuplicateCandidate, b: DuplicateCandidate, knowledge: NameKnowledge): Duplicate | null {
  const sharedId = a.externalIds.find((id) => b.externalIds.includes(id)) ?? null
  const own = [...new Set([a.displayName, ...a.names])]
  const others = [...new Set([b.displayName, ...b.names])]
  const pairs = own.flatMap((one) =>
    others.flatMap((other) => {
      const likeness = nameLikeness(one, other, knowledge)
      return likeness ? [{ names: [one, other] as const, likeness, score: weightOf(likeness) }] : []
    }),
  )
  const [best] = pairs.sort((one, other) => other.score - one.score)
  if (!best && sharedId === null) return null
  const score = (best?.score ?? 0) + (sharedId === null ? 0 : 100)
  return { aId: a.id, bId: b.id, score, sharedId, names: best?.names ?? null, likeness: best?.likeness ?? null }
}

const weightOf = (likeness: Likeness): number =>
  weights[likeness.kind] + (likeness.kind === 'confusable' ? 15 * likeness.alike : 0)
