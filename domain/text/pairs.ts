import { isHan, isLetter } from './characters.ts'

/** Letters of a Latin word that tell it from others: its endings change. */
const [least, most] = [4, 7]

/**
 * The two-character runs of a text, white space and points left out, and of Latin words of four letters or more their
 * first seven: what ties a headline to its body.
 */
export function pairsOf(text: string): string[] {
  const pairs: string[] = []
  let last = ''
  let word = ''
  const closeWord = (): void => {
    if (word.length >= least) pairs.push(word.slice(0, most))
    word = ''
  }
  for (const character of text) {
    const one = fold(character)
    if (isLetter(one)) word += one
    else closeWord()
    if (one === '') {
      if (!/\s/u.test(character)) last = ''
      continue
    }
    if (last !== '' && (isHan(last) || isHan(one) || (last !== one && !isLetter(last) && !isLetter(one))))
      pairs.push(last + one)
    last = one
  }
  closeWord()
  return pairs
}

/** The common Chinese characters stay as they are. */
const [firstHan, lastHan] = [0x4e00, 0x9fff]

function fold(character: string): string {
  const unit = character.charCodeAt(0)
  if (unit >= firstHan && unit <= lastHan) return character
  if (!/[\p{L}\p{N}]/u.test(character)) return ''
  if (unit < 0xff01 || unit > 0xff5e) return character.toLowerCase()
  return String.fromCharCode(unit - 0xfee0).toLowerCase()
}

/** How often each value stands in a list. */
export function countsOf(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
