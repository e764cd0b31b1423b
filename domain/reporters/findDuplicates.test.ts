import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDuplicates, type DuplicateCandidate } from './findDuplicates.ts'
import type { NameKnowledge } from './nameLikeness.ts'

const sounds: Readonly<Record<string, string>> = { 林溪: 'lin xi', 石宇: 'shi yu', 施雨: 'shi yu' }
const knowledge: NameKnowledge = {
  confusables: new Map([
    ['菌', new Map([['茵', 0.9]])],
    ['末', new Map([['未', 0.8]])],
    ['玉', new Map([['王', 0.6]])],
  ]),
  fold: (text) => text.replaceAll('溫', '温'),
  pinyin: (name) => sounds[name] ?? [...name].join(' '),
}
const record = (id: string, displayName: string, names: readonly string[] = []): DuplicateCandidate => ({
  ...{ id, displayName, names, pinyin: knowledge.pinyin(displayName), externalIds: [] },
})
const pairsOf = (records: readonly DuplicateCandidate[], of?: string) =>
  findDuplicates(records, new Set(), knowledge, of).map(({ aId, bId, likeness }) => [aId, bId, likeness?.kind])

/** Names of one surname that nothing makes alike. */
const crowd = (count: number): DuplicateCandidate[] =>
  Array.from({ length: count }, (_, at) => record(`c${at}`, `王${String.fromCodePoint(0x5000 + at)}`))

describe('possible duplicates', () => {
  it.each([
    ['a look-alike, whichever way round it is known', '王茵', '王菌', 'confusable'],
    ['a look-alike of a longer name', '周末生', '周未生', 'confusable'],
    ['a variant', '溫岚', '温岚', 'variant'],
    ['spaces', '沈 渡', '沈渡', 'spacing'],
    ['the same sound', '石宇', '施雨', 'pinyin'],
    ['letters for its sound', 'Lin Xi', '林溪', 'pinyin'],
    ['the same without its syllables apart', 'LINXI', '林溪', 'pinyin'],
    ['one other letter', 'Iris Calloway', 'Iris Calleway', 'letter'],
    ['hardly alike', '王玉', '王王', undefined],
  ])('%s: %s, %s', (_, one, other, kind) => {
    expect(pairsOf([record('a', one), record('b', other)])).toEqual(kind ? [['a', 'b', kind]] : [])
  })

  it('are found by pen names as well', () => {
    expect(pairsOf([record('a', '林溪', ['林溪', '施雨']), record('b', '石宇')])).toEqual([['a', 'b', 'pinyin']])
  })

  it.each([undefined, 'z1', 'z2'])('are found among any number of one surname, also of one record (%s)', (of) => {
    const records = [...crowd(300), record('z1', '王茵'), record('z2', '王菌')]
    expect(pairsOf(records, of)).toEqual([['z1', 'z2', 'confusable']])
  })

  it('of look-alikes are all found, wherever they stand among thousands', () => {
    const others = crowd(3_000)
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2_999), { minLength: 1, maxLength: 20 }), (places) => {
        const records = others.map((one, at) => {
          const place = places.indexOf(at)
          const surname = String.fromCodePoint(0x6500 + Math.floor(place / 2))
          return place < 0 ? one : record(one.id, `${surname}${place % 2 ? '茵' : '菌'}`)
        })
        expect(pairsOf(records)).toHaveLength(Math.floor(places.length / 2))
      }),
      { numRuns: 15 },
    )
  })
})
