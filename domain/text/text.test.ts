import { describe, expect, it } from 'vitest'
import { endsSentence, foldText } from './characters.ts'
import { isLetterSpaced } from './letterSpacing.ts'
import { pairsOf } from './pairs.ts'
import { isArtefactSpace } from './spaces.ts'
import { surnameLength } from './surnames.ts'
import { widthOf } from './width.ts'

describe('endsSentence', () => {
  it.each(['桥开了。', '桥开了吗？”', '“桥开了。”', '桥开了。（转自《青河日报》）', '养十年……', 'The bridge opened.'])(
    'true of %s',
    (text) => expect(endsSentence(text)).toBe(true),
  )
  it.each(['格局，将', '“四个', '开了：', '增长3．', '（记者 林溪）', '赵'])('false of %s', (text) =>
    expect(endsSentence(text)).toBe(false),
  )
})

describe('isLetterSpaced', () => {
  it.each(['青 石 河 三 座 便 桥', '“ 我 看 便 桥 ” 揭 晓'])('true of %s', (text) =>
    expect(isLetterSpaced(text)).toBe(true),
  )
  it.each(['注重上下 抓好左右', '程  龙', '青石河三座便桥', 'a b c d'])('false of %s', (text) =>
    expect(isLetterSpaced(text)).toBe(false),
  )
})

describe('isArtefactSpace', () => {
  it.each([
    ['月', '1', true],
    ['6', '日', true],
    ['。', '（', true],
    ['者', '林', false],
    ['电', '记', false],
    ['1', '2', false],
    ['约', 'N', false],
  ])('between %s and %s: %s', (before, after, artefact) => expect(isArtefactSpace(before, after)).toBe(artefact))
})

it('measures lines in half squares, white space left out', () => {
  expect(widthOf('青石 12', 1)).toBe(6)
  expect(widthOf('青石 12', 2)).toBe(8)
})
it('finds two-character runs within words', () => expect(pairsOf('青石，河 桥')).toEqual(['青石', '河桥']))
it('folds widths and drops white space', () => expect(foldText('Ａ１ 桥\u3000')).toBe('A1桥'))
it('knows surnames', () => expect(['欧阳舟', '林溪', '的'].map(surnameLength)).toEqual([2, 1, 0]))
