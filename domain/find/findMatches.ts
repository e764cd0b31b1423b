import { RE2JS } from 're2js'

/** What is looked for, and what counts as the same. */
export type FindQuery = {
  readonly text: string
  /** The text is a regular expression (of RE2: no look-around, no back references, and none that can hang). */
  readonly isPattern: boolean
  /** Full-width letters and digits are the same as half-width ones, and capitals as small letters. */
  readonly isLoose: boolean
  /** A character as one script writes it, so that Simplified finds Traditional; null: as they are. */
  readonly fold: ((character: string) => string) | null
}

/** A place in a text, in UTF-16 offsets, with the groups of a pattern (the whole first). */
export type FindMatch = { readonly from: number; readonly to: number; readonly groups: readonly string[] }
export type FoundMatches = readonly FindMatch[] | 'badPattern'

const most = 5_000

/** Where a text holds what is looked for, in order, without overlaps; no empty places, at most 5,000. */
export function findMatches(text: string, query: FindQuery): FoundMatches {
  if (query.text === '') return []
  const folded = foldText(text, query)
  if (folded.length !== text.length) return []
  return query.isPattern ? byPattern(text, folded, query) : byText(text, folded, foldText(query.text, query))
}

function byText(text: string, folded: string, wanted: string): readonly FindMatch[] {
  const found: FindMatch[] = []
  for (let at = folded.indexOf(wanted); at >= 0 && found.length < most; at = folded.indexOf(wanted, at + wanted.length))
    found.push({ from: at, to: at + wanted.length, groups: [text.slice(at, at + wanted.length)] })
  return found
}

function byPattern(text: string, folded: string, query: FindQuery): FoundMatches {
  const pattern = compile(query)
  if (!pattern) return 'badPattern'
  const matcher = pattern.matcher(folded)
  const found: FindMatch[] = []
  while (found.length < most && matcher.find()) {
    if (matcher.end() === matcher.start()) continue
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => {
      const from = matcher.start(group)
      return from < 0 ? '' : text.slice(from, matcher.end(group))
    })
    found.push({ from: matcher.start(), to: matcher.end(), groups })
  }
  return found
}

function compile({ text, isLoose, fold }: FindQuery): RE2JS | null {
  try {
    const folded = fold ? [...text].map((character) => sameLength(character, fold(character))).join('') : text
    return RE2JS.compile(folded, isLoose ? RE2JS.CASE_INSENSITIVE : 0)
  } catch {
    return null
  }
}

/** Folded character by character, each as long as it was, so that offsets stay. */
function foldText(text: string, { isLoose, fold }: FindQuery): string {
  return [...text]
    .map((character) => {
      const narrow = isLoose ? narrowed(character) : character
      return fold ? sameLength(narrow, fold(narrow)) : narrow
    })
    .join('')
}

const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before)

function narrowed(character: string): string {
  const code = character.charCodeAt(0)
  if (character === '\u3000') return ' '
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character
  return sameLength(narrow, narrow.toLowerCase())
}

/** What a match is replaced by: of a pattern, `$1` stands for its first group, `$0` for the whole, `$$` for a dollar. */
export const replacementFor = (match: FindMatch, replacement: string, isPattern: boolean): string =>
  isPattern
    ? replacement.replace(/\$(\$|\d)/gu, (_all, name: string) =>
        name === '$' ? '$' : (match.groups[Number(name)] ?? ''),
      )
    : replacement
