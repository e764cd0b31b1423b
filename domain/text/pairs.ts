import { isHan } from './characters.ts'

/** The two-character runs of a text, white space and points left out: what ties a headline to its body. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = []
  let last = ''
  for (const character of text) {
    const one = fold(character)
    if (one === '') {
      if (!/\s/u.test(character)) last = ''
      continue
    }
    if (last !== '' && (isHan(last) || isHan(one) || last !== one)) pairs.push(last + one)
    last = one
  }
  return pairs
}

function fold(character: string): string {
  if (!/[\p{L}\p{N}]/u.test(character)) return ''
  const code = character.charCodeAt(0)
  if (code < 0xff01 || code > 0xff5e) return character.toLowerCase()
  return String.fromCharCode(code - 0xfee0).toLowerCase()
}

/** How often each value stands in a list. */
export function countsOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
