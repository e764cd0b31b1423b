import type { SourceWord } from '#domain/source/sourcePage.ts'
import { confidenceOf, meanConfidence } from '../layout/joinWords.ts'
import type { DraftLine } from '../layout/layPage.ts'
import { around } from '../layout/scale.ts'
import { attributeOf, descendantsOf, elementsOf, type MarkupElement } from '../markup/element.ts'
import { hasClass, hocrBox, hocrFigures } from './hocrTitle.ts'

const isWord = /^ocrx_word$|^ocr_word$/u

/** The text of a line as a browser shows it, and where its words stand. */
function spoken(line: readonly (MarkupElement | string)[]): { text: string; words: SourceWord[] } {
  let text = ''
  const words: SourceWord[] = []
  const add = (piece: string): void => {
    const own = piece.replace(/[ \t\r\n\f\u2028\u2029]+/gu, ' ')
    text += text === '' || text.endsWith(' ') ? own.replace(/^ /u, '') : own
  }
  const walk = (child: MarkupElement | string): void => {
    if (typeof child === 'string') return add(child)
    const from = text.length
    child.children.forEach(walk)
    if (!hasClass(child, isWord)) return
    const own = text.slice(from)
    const start = from + own.length - own.trimStart().length
    const to = from + own.trimEnd().length
    const confidence = confidenceOf(hocrFigures(child, 'x_wconf')?.[0] ?? null, 100)
    if (to > start) words.push({ from: start, to, box: hocrBox(child), confidence })
  }
  line.forEach(walk)
  return { text: text.trimEnd(), words }
}

const vertical = (line: MarkupElement): boolean => {
  const angle = Math.abs(hocrFigures(line, 'textangle')?.[0] ?? 0)
  return angle === 90 || angle === 270 || /writing-mode\s*:\s*(vertical|tb)/iu.test(attributeOf(line, 'style') ?? '')
}

/** A line of hOCR; null where it holds no character. */
export function hocrLine(line: MarkupElement): DraftLine | null {
  const { text, words } = spoken(line.children)
  if (text === '') return null
  const size = (hocrFigures(line, 'x_size') ?? hocrFigures(line, 'x_fsize'))?.[0] ?? 0
  const strong = elementsOf(line).length > 0 && descendantsOf(line, 'strong', 'b').length >= Math.max(1, words.length)
  return {
    ids: [],
    text,
    box: hocrBox(line) ?? around(words.map(({ box }) => box)),
    confidence: meanConfidence(words),
    words,
    ...(size > 0 ? { typeSize: size } : {}),
    ...(strong ? { bold: true } : {}),
    ...(vertical(line) ? { vertical: true } : {}),
  }
}

/** Characters that stand outside every line: each stretch is a line of its own. */
export function looseLine(pieces: readonly (MarkupElement | string)[]): DraftLine[] {
  const line = hocrLine({ name: 'span', attributes: new Map(), children: pieces })
  return line ? [line] : []
}
