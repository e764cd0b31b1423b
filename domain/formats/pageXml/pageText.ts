import type { SourceWord } from '#domain/source/sourcePage.ts'
import { confidenceOf, joinWords, meanConfidence, type LinePiece } from '../layout/joinWords.ts'
import { attributeOf, charactersOf, elementsOf, numberOf, type MarkupElement } from '../markup/element.ts'
import { pageShape } from './pageShape.ts'

/** A reading of a region, line or word: the one of the lowest index, the first among equals. */
export type Reading = {
  readonly text: string
  readonly confidence: number | null
  readonly alternatives: readonly string[]
}

const equivText = (equiv: MarkupElement): string => {
  const unicode = elementsOf(equiv, 'Unicode')[0] ?? elementsOf(equiv, 'PlainText')[0]
  return unicode ? charactersOf(unicode) : ''
}

/** What an element's TextEquivs say; null where they hold no character. */
export function readingOf(element: MarkupElement): Reading | null {
  const equivs = elementsOf(element, 'TextEquiv')
    .map((equiv) => ({ text: equivText(equiv), index: numberOf(equiv, 'index') ?? Infinity, equiv }))
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => (one.index === other.index ? 0 : one.index - other.index))
  const [first, ...others] = equivs
  if (!first) return null
  const alternatives = others.map(({ text }) => text).filter((text) => text !== first.text)
  return { text: first.text, confidence: confidenceOf(numberOf(first.equiv, 'conf')), alternatives }
}

const gluedReading = (word: MarkupElement): Reading | null => {
  const glyphs = elementsOf(word, 'Glyph').flatMap((glyph) => readingOf(glyph)?.text ?? [])
  return glyphs.length > 0 ? { text: glyphs.join(''), confidence: null, alternatives: [] } : null
}

const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/gu, ' ')

function pieceOf(word: MarkupElement): LinePiece[] {
  const reading = readingOf(word) ?? gluedReading(word)
  if (!reading) return []
  const { text, confidence, alternatives } = reading
  const more = alternatives.length > 0 ? { alternatives } : {}
  return [{ text: oneLine(text.trim()), box: pageShape(word).box, confidence, ...more }]
}

/** Where words stand in a line whose own text is given: each is looked for behind the one before. */
function placed(text: string, words: readonly SourceWord[], written: readonly string[]): SourceWord[] {
  let from = 0
  return words.flatMap((word, index) => {
    const own = written[index] ?? ''
    const at = text.indexOf(own, from)
    if (at < 0) return []
    from = at + own.length
    return [{ ...word, from: at, to: from }]
  })
}

export type LineText = {
  readonly text: string
  readonly confidence: number | null
  readonly words: readonly SourceWord[]
}

/** A TextLine's text: its own where it has one, else its words'. Null where neither holds a character. */
export function lineText(line: MarkupElement): LineText | null {
  const pieces = elementsOf(line, 'Word').flatMap(pieceOf)
  const joined = joinWords(pieces, false)
  const reading = readingOf(line)
  if (!reading) return joined.text === '' ? null : { ...joined, confidence: meanConfidence(joined.words) }
  const text = oneLine(reading.text)
  const written = joined.words.map(({ from, to }) => joined.text.slice(from, to))
  const words = placed(text, joined.words, written)
  return { text, words, confidence: reading.confidence ?? meanConfidence(words) }
}

/** What Transkribus writes into `custom`: `structure {type:heading;} readingOrder {index:3;}`. */
export function customOf(element: MarkupElement, name: string, key: string): string | null {
  const custom = attributeOf(element, 'custom') ?? ''
  const at = new RegExp(`(?:^|[\\s}])${name}\\s*\\{([^}]*)\\}`, 'u').exec(custom)?.[1] ?? ''
  return new RegExp(`(?:^|[;\\s])${key}\\s*:([^;]*)`, 'u').exec(at)?.[1]?.trim() || null
}
