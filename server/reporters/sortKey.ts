import { pinyin } from 'pinyin-pro'

/** The pinyin of a name, a syllable a word, lower case; surnames read as surnames. Other letters stay, signs do not. */
export function sortKey(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', v: true, nonZh: 'consecutive' })
  const words = syllables
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  return words.trim()
}

/** The word for a name in addresses; a name without a Latin letter or digit even in pinyin is `reporter`. */
export function slugOfName(name: string): string {
  const plain = sortKey(name)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gu, '-')
  return plain.slice(0, 60).replace(/^-+|-+$/gu, '') || 'reporter'
}
