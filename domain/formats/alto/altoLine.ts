import { confidenceOf, joinWords, meanConfidence, type LinePiece } from '../layout/joinWords.ts'
import type { DraftLine } from '../layout/layPage.ts'
import { around, boxOf } from '../layout/scale.ts'
import { attributeOf, descendantsOf, elementsOf, numberOf, type MarkupElement } from '../markup/element.ts'

/** What a page's lines are read by. */
export type AltoSetting = {
  /** Pixels in one of the file's units. */
  readonly scale: number
  /** Pixels in a point of type. */
  readonly point: number
  readonly styles: ReadonlyMap<string, { readonly points: number | null; readonly bold: boolean }>
  /** Whether the page states its blanks (SP). */
  readonly statesBlanks: boolean
}

/** An ALTO element's box in pixels. */
export const altoBox = (element: MarkupElement, scale: number): DraftLine['box'] =>
  boxOf(
    ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((side) => numberOf(element, side)),
    scale,
  )

const alternativesOf = (word: MarkupElement): { alternatives?: readonly string[] } => {
  const found = elementsOf(word, 'ALTERNATIVE').flatMap((one) =>
    one.children.filter((each) => typeof each === 'string'),
  )
  return found.length > 0 ? { alternatives: found } : {}
}

/** WC, else CC: a figure a character, from 0 (sure) to 9. */
function altoConfidence(word: MarkupElement): number | null {
  const whole = confidenceOf(numberOf(word, 'WC'))
  if (whole !== null) return whole
  const figures = attributeOf(word, 'CC')?.replace(/\s+/gu, '') ?? ''
  if (!/^\d+$/u.test(figures)) return null
  const sum = [...figures].reduce((total, figure) => total + Number(figure), 0)
  return Math.round((1 - sum / (9 * figures.length)) * 1000) / 1000
}

function pieceOf(element: MarkupElement, { scale }: AltoSetting): LinePiece {
  if (element.name === 'SP') return null
  const box = altoBox(element, scale)
  const text = element.attributes.get('CONTENT')
  if (element.name === 'HYP') return { text: text ?? '-', box, confidence: null, glued: true }
  return { text: text ?? '', box, confidence: altoConfidence(element), ...alternativesOf(element) }
}

function styleOf(elements: readonly MarkupElement[], { styles, point }: AltoSetting): Partial<DraftLine> {
  const named = elements.flatMap((one) => (attributeOf(one, 'STYLEREFS') ?? '').split(/\s+/u))
  const known = named.flatMap((name) => styles.get(name) ?? [])
  const points = known.findLast((style) => style.points !== null)?.points ?? null
  const words = elements.filter(({ name }) => name === 'String')
  const set = words.length > 0 && words.every((word) => /\bbold\b/u.test(attributeOf(word, 'STYLE') ?? ''))
  const bold = set || known.at(-1)?.bold === true
  return { ...(points ? { typeSize: Math.round(points * point * 100) / 100 } : {}), ...(bold ? { bold: true } : {}) }
}

const corners = (element: MarkupElement, scale: number): Pick<DraftLine, 'polygon'> => {
  const points = descendantsOf(element, 'Polygon')[0]?.attributes.get('POINTS') ?? ''
  const figures = points.split(/[\s,]+/u).flatMap((figure) => (figure === '' ? [] : [Number(figure) * scale]))
  if (figures.length < 6 || figures.length % 2 > 0 || !figures.every(Number.isFinite)) return {}
  return { polygon: figures.flatMap((x, at) => (at % 2 === 0 ? [[x, figures[at + 1] ?? 0] as const] : [])) }
}

/**
 * A TextLine: its words, the blanks between them, and the hyphen at its end. `within` are the block and its parents, for
 * the style they state. Null where it holds no character.
 */
export function altoLine(
  line: MarkupElement,
  within: readonly MarkupElement[],
  setting: AltoSetting,
): DraftLine | null {
  const parts = line.name === 'String' ? [line] : descendantsOf(line, 'String', 'SP', 'HYP')
  const { text, words } = joinWords(
    parts.map((part) => pieceOf(part, setting)),
    setting.statesBlanks,
  )
  if (text === '') return null
  const strings = parts.filter(({ name }) => name === 'String')
  const last = strings.at(-1)
  const hyphenated = last && attributeOf(last, 'SUBS_TYPE') === 'HypPart1' ? attributeOf(last, 'SUBS_CONTENT') : null
  const vertical = [...within, line].findLast((one) => attributeOf(one, 'BASEDIRECTION'))
  return {
    ids: [line, ...strings].flatMap((one) => attributeOf(one, 'ID') ?? []),
    text,
    box: altoBox(line, setting.scale) ?? around(words.map(({ box }) => box)),
    confidence: meanConfidence(words),
    words,
    ...corners(elementsOf(line, 'Shape')[0] ?? { ...line, children: [] }, setting.scale),
    ...(vertical && /^(ttb|btt)/iu.test(attributeOf(vertical, 'BASEDIRECTION') ?? '') ? { vertical: true } : {}),
    ...styleOf([...within, line, ...strings], setting),
    ...(hyphenated ? { hyphenated } : {}),
  }
}
