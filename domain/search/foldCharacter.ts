import { Converter } from 'opencc-js/t2cn'

const ofTaiwan = Converter({ from: 'tw', to: 'cn' })
const ofHongKong = Converter({ from: 'hk', to: 'cn' })
const convert = (character: string): string => ofHongKong(ofTaiwan(character))
const known = new Map<string, string>()

/**
 * A character as search compares it: Simplified, half width, a small letter, without compatibility forms. As long as it
 * was in UTF-16 units, so that offsets stay; a character that cannot be folded so is left as it is.
 */
export function foldCharacter(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = keepLength(character, simplified(keepLength(character, narrow(character))))
  known.set(character, folded)
  return folded
}

const narrow = (character: string): string =>
  /\s/u.test(character) ? ' ' : keepLength(character, character.normalize('NFKC')).toLowerCase()

/**
 * Some characters lead over another to the one that is written (麼, 么, 幺), some to each other (著, 着): all of a chain
 * must end at the same.
 */
function simplified(character: string): string {
  const chain = [character]
  for (;;) {
    const next = keepLength(character, convert(chain.at(-1) ?? character))
    const before = chain.indexOf(next)
    if (before >= 0) return chain.slice(before).sort()[0] ?? next
    chain.push(next)
  }
}

const keepLength = (before: string, after: string): string => (after.length === before.length ? after : before)
