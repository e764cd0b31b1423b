const particle = /^(?:van|von|der|den|de|del|della|da|di|du|la|le|al|el|bin|ibn)$/iu

/**
 * The key by which a name stands in a list by Latin letters: of a name in Latin letters the surname first, as libraries
 * file it (`Ada van Marchbank` → `marchbank ada van`); of any other its pinyin. A name in the order of lists keeps it
 * (`Calloway, Iris`).
 */
export function latinKey(displayName: string, pinyin: string): string {
  if (!/^[\p{Script=Latin}\p{M}\p{P}\p{Zs}\d]+$/u.test(displayName) || !/\p{Script=Latin}/u.test(displayName))
    return folded(pinyin)
  if (displayName.includes(',')) return folded(displayName)
  const words = displayName.trim().split(/\s+/u)
  const last = words.pop() ?? ''
  return folded(isSurname(last) ? [last, ...words].join(' ') : displayName)
}

const isSurname = (word: string): boolean => !particle.test(word) && !/^(?:jr|sr|i{1,3}|iv)\.?$/iu.test(word)

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
