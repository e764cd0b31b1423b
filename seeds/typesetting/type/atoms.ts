import english from 'hyphen/en-gb/index.js'
import { advance, type Face } from './face.ts'

/** The smallest part of a text that is set as a whole: a Chinese character, a word or a syllable of it, a number, a blank. */
export type Atom = {
  readonly text: string
  /** In pixels, set solid. */
  readonly width: number
  readonly isBlank: boolean
  /** Whether a line may end behind it; `hyphen`: with a hyphen. */
  readonly ends: 'no' | 'yes' | 'hyphen'
  /** Whether justification may open the gap behind it. */
  readonly opens: boolean
  /** The word of which it is a syllable. */
  readonly word?: string
}

const closing = /^[，。、；：？！”’）》〉】〕」』…—·％%]$/u
const opening = /^[“‘（《〈【〔「『]$/u
const latin = /[A-Za-z0-9]+(?:[.,:'’-][A-Za-z0-9]+)*[%℃]?/u
const tokens = new RegExp(`${latin.source}|\\s+|.`, 'gsu')
const englishTokens = /\s+|[^\s—-]+[—-]?|[—-]/gu

/** What ends a sentence or closes a pair: it may give half of its square away and begins no line. */
export const isClosing = (text: string): boolean => closing.test(text)
/** What opens a pair: it may give half of its square away and ends no line. */
export const isOpening = (text: string): boolean => opening.test(text)

/** A text as what its lines are made of, by the rules of its language. */
export function atomsOf(text: string, face: Face, language: string): Atom[] {
  return language === 'en' ? englishAtoms(text, face) : chineseAtoms(text, face)
}

function widthIn(text: string, face: Face): number {
  let width = 0
  for (const character of text) width += advance(character, face)
  return width
}

function chineseAtoms(text: string, face: Face): Atom[] {
  const parts = text.match(tokens) ?? []
  return parts.map((part, at) => {
    const after = parts[at + 1] ?? ''
    const pair = part === after && /[—…]/u.test(part)
    // A blank in Chinese type stands in a name or between two: a line may end there, but never begin with it.
    const glued = /^\s/u.test(after) || isClosing(after) || isOpening(part) || pair
    const isBlank = /^\s/u.test(part)
    return {
      ...{ text: part, isBlank, width: widthIn(part, face) },
      ends: glued ? 'no' : 'yes',
      opens: !pair && !isBlank && !/^\s/u.test(after),
    }
  })
}

function englishAtoms(text: string, face: Face): Atom[] {
  return (text.match(englishTokens) ?? []).flatMap((word): Atom[] => {
    const isBlank = /^\s/u.test(word)
    const whole = { isBlank, opens: isBlank }
    if (isBlank || word.length < 6 || !/^[“‘(]?\p{L}+[”’).,;:?!]*$/u.test(word))
      return [{ ...whole, text: word, width: widthIn(word, face), ends: isBlank || /[—-]$/u.test(word) ? 'yes' : 'no' }]
    const syllables = joinShort(english.hyphenateSync(word).split('\u00ad'))
    return syllables.map((syllable, at) => ({
      ...whole,
      text: syllable,
      width: widthIn(syllable, face),
      ends: at < syllables.length - 1 ? 'hyphen' : 'no',
      word,
    }))
  })
}

/** At least two letters stay before a hyphen and three go after it. */
function joinShort(syllables: readonly string[]): string[] {
  const joined: string[] = []
  for (const syllable of syllables) {
    if (joined.length === 1 && (joined[0] ?? '').length < 2) joined[0] += syllable
    else joined.push(syllable)
  }
  const last = joined.at(-1) ?? ''
  if (joined.length > 1 && last.replace(/\P{L}/gu, '').length < 3) joined.splice(-2, 2, `${joined.at(-2) ?? ''}${last}`)
  return joined
}
