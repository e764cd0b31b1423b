import { describe, expect, it } from 'vitest'
import type { SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { composeText } from './composeText.ts'
import { piecesOf } from './pageLines.ts'

type Set = readonly [text: string, hyphenated?: string]

/** The first two lines of a page as one text. */
function joined(...sets: readonly Set[]): string {
  const lines = sets.map(([text, hyphenated], at): SourceLine => {
    const line = { id: `p1l${at + 1}`, text, box: null, confidence: null }
    return hyphenated === undefined ? line : { ...line, hyphenated }
  })
  const page: SourcePage = { source: 'hyphens.txt', label: null, size: null, lines }
  return composeText(piecesOf(page, 0).slice(0, 2)).text
}
const stated: readonly Set[] = [
  ['the landing was re-', 'repaired'],
  ['paired in the win-', 'winter'],
  ['ter before the floods of the sea-', 'season'],
  ['son came', undefined],
]

describe('a hyphen at the end of a line', () => {
  it.each<[string, readonly Set[], string]>([
    ['goes where a word was cut', [['built by the bar-'], ['rel and forgotten']], 'built by the barrel and forgotten'],
    ['stays in a number', [['gone for fifty-'], ['one minutes']], 'gone for fifty-one minutes'],
    ['stays behind another hyphen', [['a black-and-'], ['white comedy']], 'a black-and-white comedy'],
    [
      'stays where the word stands whole elsewhere',
      [['asked the basket-'], ['maker of the'], ['town, a basket-maker by trade']],
      'asked the basket-maker of the',
    ],
    [
      'stays where the source states other cuts',
      [['asked the basket-'], ['maker of the'], ...stated],
      'asked the basket-maker of the',
    ],
    [
      'goes where the source states the cut',
      [['asked the bas-', 'basket'], ['ket-maker of the'], ...stated],
      'asked the basket-maker of the',
    ],
    [
      'stays where the source states a word with it',
      [['asked the basket-', 'basket-maker'], ['maker of the'], ...stated],
      'asked the basket-maker of the',
    ],
  ])('%s', (_, sets, expected) => {
    expect(joined(...sets)).toBe(expected)
  })
})
