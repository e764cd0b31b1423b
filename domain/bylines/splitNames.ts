import { isHan } from '#domain/text/characters.ts'
import { surnameLength } from '#domain/text/surnames.ts'

/** One name out of a printed list, without inner space; offsets in the text given. */
export type FoundName = { readonly name: string; readonly from: number; readonly to: number }

type Token = { readonly text: string; readonly from: number; readonly to: number }

const particles = /[的了是在把被这那]/u

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/(?:(?![和与及](?=[\s]*\p{Script=Han}{2}))[^\s、，,／/；;：:&｜|])+/gu))
    tokens.push({ text: match[0], from: match.index, to: match.index + match[0].length })
  return tokens
}

/** Two single characters in a row are one name set with a space inside (程  龙). */
function mended(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token) continue
    if (next && token.text.length === 1 && next.text.length === 1) {
      result.push({ text: token.text + next.text, from: token.from, to: next.to })
      at++
    } else result.push(token)
  }
  return result
}

/** Lengths of the names that a run of characters with nothing between holds; null when it holds none. */
function lengthsOf(run: string): number[] | null {
  const size = run.length
  const first = surnameLength(run)
  if (size < 2) return null
  if (size <= 3) return [size]
  if (first === 2 && size === 4) return [4]
  const at = (index: number): boolean => surnameLength(run.slice(index)) > 0
  if (size === 4) return first && at(2) && !particles.test(run) ? [2, 2] : [4]
  for (const head of first === 2 ? [4, 3] : [3, 2]) {
    if (!at(head)) continue
    const rest = lengthsOf(run.slice(head))
    if (rest?.every((length) => length <= 3)) return [head, ...rest]
  }
  return null
}

/**
 * Names out of a list as printed after a role: parted by 、 or spaces or nothing, two-character names with a space
 * inside, names with · (minorities, foreigners). A run that cannot be names gives nothing.
 */
export function splitNames(text: string, offset = 0): FoundName[] {
  const found: FoundName[] = []
  for (const token of mended(tokensOf(text))) {
    const from = offset + token.from
    if (/[·•．・]/u.test(token.text) || !isHan(token.text)) {
      if (/^[\p{L}·•．・.'’-]{2,30}$/u.test(token.text)) found.push({ name: token.text, from, to: offset + token.to })
      continue
    }
    if (!/^\p{Script=Han}+$/u.test(token.text)) continue
    const lengths = lengthsOf(token.text)
    if (!lengths) continue
    let at = from
    for (const length of lengths) {
      const name = token.text.slice(at - from, at - from + length)
      const to = lengths.length === 1 ? offset + token.to : at + length
      found.push({ name, from: at, to })
      at += length
    }
  }
  return found
}

/** The cut of a run into names of two or three characters of which fewest lack a known surname; the longer name first. */
function looseLengths(run: string): { readonly lengths: readonly number[]; readonly lacking: number } | null {
  if (run === '') return { lengths: [], lacking: 0 }
  let best: { readonly lengths: readonly number[]; readonly lacking: number } | null = null
  for (const size of [3, 2]) {
    const rest = run.length >= size ? looseLengths(run.slice(size)) : null
    const lacking = rest ? rest.lacking + (surnameLength(run) > 0 ? 0 : 1) : 0
    if (rest && (best === null || lacking < best.lacking)) best = { lengths: [size, ...rest.lengths], lacking }
  }
  return best
}

/** Names out of a text that is known to hold nothing else; pen names need no surname. */
export function splitLoosely(text: string, offset = 0): FoundName[] {
  return mended(tokensOf(text)).flatMap((token) => {
    const strict = splitNames(token.text, offset + token.from)
    const doubtful = strict.length === 0 || strict.some(({ name }) => name.length > 3)
    const loose = doubtful && token.text.length <= 12 ? looseLengths(token.text) : null
    if (!loose) return strict
    let at = 0
    return loose.lengths.map((size) => {
      const from = offset + token.from + at
      at += size
      return { name: token.text.slice(at - size, at), from, to: from + size }
    })
  })
}

/** Posts that open with a surname's character. */
const posts = /^(?:董事长?|董事長|经理|經理|司长|司長|司令员?|常委|干事|干部|师长|師長|经济师)$/u

/** True when every token of a text reads as names that begin with a known surname: `马文 何小山`, `唐德立张珂生`. */
export function isNameList(text: string): boolean {
  const tokens = mended(tokensOf(text))
  if (tokens.length === 0 || tokens.length > 6) return false
  return tokens.every((token) => {
    if (/[·•・]/u.test(token.text)) return /^[\p{Script=Han}·•・]{3,16}$/u.test(token.text)
    if (!/^\p{Script=Han}{2,9}$/u.test(token.text) || particles.test(token.text) || posts.test(token.text)) return false
    if (surnameLength(token.text) === 0) return false
    const lengths = lengthsOf(token.text)
    return lengths !== null && lengths.every((length) => length <= 3 || surnameLength(token.text) === 2)
  })
}
