import { describe, expect, it } from 'vitest'
import { findDuplicates, type DuplicateCandidate } from './findDuplicates.ts'
import { likeNames, nameLikeness, type NameKnowledge } from './nameLikeness.ts'
import type { Asked, Candidate } from './proposals.ts'
import { isSure, proposeReporters } from './proposeReporters.ts'

const syllables: Readonly<Record<string, string>> = {
  王: 'wang',
  茵: 'yin',
  菌: 'jun',
  因: 'yin',
  伟: 'wei',
  玮: 'wei',
}
const knowledge: NameKnowledge = {
  confusables: new Map([['茵', new Map([['菌', 0.9]])]]),
  fold: (text) => text.replaceAll('偉', '伟'),
  pinyin: (name) => [...name].map((one) => syllables[one] ?? one).join(' '),
}
const candidate = (reporterId: string, displayName: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ reporterId, displayName, kind: 'person', organisation: null, workplaces: [], years: null },
  ...{ names: [], printed: {}, sections: {}, publications: {}, roles: {} },
  ...more,
})
const asked: Asked = {
  ...{ name: '王伟', role: 'reporter', organisation: null, publicationTitle: '澜浦日报' },
  ...{ sections: ['体育'], publications: ['p'], dates: ['2019-09-18'] },
}
const propose = (one: Asked, candidates: readonly Candidate[], together = new Map<string, Map<string, number>>()) =>
  proposeReporters(one, candidates, together, knowledge)

describe('how a printed name may be another', () => {
  it.each([
    ['王伟', '王伟', { kind: 'same' }],
    ['王 伟', '王伟', { kind: 'spacing' }],
    ['古丽娜艾山', '古丽娜·艾山', { kind: 'spacing' }],
    ['王偉', '王伟', { kind: 'variant' }],
    ['王菌', '王茵', { kind: 'confusable', printed: '菌', meant: '茵', alike: 0.9 }],
    ['王茵', '王菌', { kind: 'confusable', printed: '茵', meant: '菌', alike: 0.9 }],
    ['王因', '王茵', { kind: 'pinyin' }],
    ['Iris Caloway', 'Iris Calloway', { kind: 'letter' }],
    ['Iris Cal1oway', 'Iris Calloway', { kind: 'letter' }],
    ['王伟', '李伟', null],
    ['Ada', 'Ida', null],
  ])('%s and %s', (printed, known, likeness) => {
    expect(nameLikeness(printed, known, knowledge)).toEqual(likeness)
  })

  it('lists where to look for whom a misprint may mean', () => {
    const names = likeNames('王茵', knowledge, (text) => text)
    expect(names).toEqual(expect.arrayContaining(['王茵', '王 茵', '王菌']))
  })
})

describe('proposals', () => {
  it('offer a look-alike with its evidence, and are not sure of it', () => {
    const found = propose({ ...asked, name: '王菌' }, [candidate('r', '王茵'), candidate('s', '林溪')])
    expect(found).toMatchObject([{ reporterId: 'r', evidence: [{ kind: 'name', name: '王茵' }] }])
    expect(isSure(found)).toBe(false)
  })

  it('tell namesakes apart by section, years and who signed beside them', () => {
    const sports = candidate('sports', '王伟', { sections: { 体育: 12 }, years: { from: 2015, to: 2020 } })
    const old = candidate('old', '王伟', { sections: { 副刊: 90 }, years: { from: 1952, to: 1961 } })
    const found = propose(asked, [old, sports])
    expect(found.map(({ reporterId }) => reporterId)).toEqual(['sports', 'old'])
    expect(isSure(found)).toBe(true)
    const twins = [candidate('a', '王伟'), candidate('b', '王伟')]
    expect(isSure(propose(asked, twins))).toBe(false)
    const beside = propose(asked, twins, new Map([['b', new Map([['韩砚', 5]])]]))
    expect(beside[0]).toMatchObject({ reporterId: 'b' })
    expect(beside[0]?.evidence).toContainEqual(expect.objectContaining({ kind: 'coAuthor', name: '韩砚', times: 5 }))
  })

  it('count what was printed before, and what a name was not in these years', () => {
    const known = { printed: '王伟', isPenName: false, since: null, until: '2001-12-31' }
    const [first, second] = propose(asked, [
      candidate('past', '王大伟', { names: [known] }),
      candidate('now', '王伟', { printed: { 王伟: 30 } }),
    ])
    expect(first?.evidence.map(({ kind }) => kind)).toEqual(['name', 'printedBefore'])
    expect(second?.evidence.map(({ kind }) => kind)).toContain('otherPeriod')
  })

  it('leave out whom no name speaks for', () => {
    expect(propose(asked, [candidate('r', '林溪', { sections: { 体育: 900 } })])).toEqual([])
  })
})

describe('duplicates', () => {
  const record = (id: string, displayName: string, more: Partial<DuplicateCandidate> = {}): DuplicateCandidate => ({
    ...{ id, displayName, names: [], pinyin: knowledge.pinyin(displayName), externalIds: [] },
    ...more,
  })
  const records = [
    record('a', '王茵'),
    record('b', '王菌'),
    record('c', '王因'),
    record('d', '林溪', { externalIds: ['isni 1'] }),
    record('e', 'L. Xi', { externalIds: ['isni 1'] }),
    record('f', '王伟', { names: ['林溪'] }),
  ]

  it('are found by numbers, names, look-alikes and pinyin, the likeliest first', () => {
    const found = findDuplicates(records, new Set(), knowledge)
    expect(found.map(({ aId, bId, likeness, sharedId }) => [aId, bId, sharedId ?? likeness?.kind])).toEqual([
      ['d', 'e', 'isni 1'],
      ['d', 'f', 'same'],
      ['a', 'b', 'confusable'],
      ['a', 'c', 'pinyin'],
    ])
  })

  it('of one record are those that name it, and no others', () => {
    const all = findDuplicates(records, new Set(), knowledge)
    for (const { id } of records) {
      const own = all.filter(({ aId, bId }) => aId === id || bId === id)
      const found = findDuplicates(records, new Set(), knowledge, id)
      expect(found.map(({ score }) => score)).toEqual(own.map(({ score }) => score))
      expect(new Set(found.flatMap(({ aId, bId }) => [aId, bId]))).toEqual(
        new Set(own.flatMap((one) => [one.aId, one.bId])),
      )
    }
  })

  it('are not shown again once someone said that they are two', () => {
    const found = findDuplicates(records, new Set(['a b', 'd f']), knowledge)
    expect(found.map(({ aId, bId }) => `${aId} ${bId}`)).toEqual(['d e', 'a c'])
  })
})
