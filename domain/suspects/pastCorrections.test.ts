import { describe, expect, it } from 'vitest'
import type { Body } from '#domain/body/nodes.ts'
import type { ChangedBody } from '#domain/sweep/repeatedChanges.ts'
import { correctedSuspects, pastCorrections } from './pastCorrections.ts'

const bodyOf = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const changed = (articleId: string, before: string, after: string): ChangedBody => ({
  articleId,
  before: bodyOf(before),
  after: bodyOf(after),
})
const twice = [
  changed('甲', '开往竹洒村的船。', '开往竹洲村的船。'),
  changed('乙', '他在竹洒村长大。', '他在竹洲村长大。'),
]
const found = (text: string, bodies: readonly ChangedBody[], isWord: (words: string) => boolean = () => false) =>
  correctedSuspects(text, pastCorrections(bodies), isWord).map(({ words, suggestions }) => [words, ...suggestions])

describe('what editors put right before', () => {
  it('is a suspect where it stands again', () => {
    expect(found('到竹洒去', twice)).toEqual([['竹洒', '竹洲']])
    expect(found('到竹洲去', twice)).toEqual([])
  })

  it('ranks what may be right by how often it was', () => {
    const more = [...twice, ...['丙', '丁', '戊'].map((id) => changed(id, '去竹洒，', '去竹酒，'))]
    expect(found('到竹洒去', more)).toEqual([['竹洒', '竹酒', '竹洲']])
    expect(pastCorrections(more).characters.get('洒')).toEqual(
      new Map([
        ['酒', 3],
        ['洲', 2],
      ]),
    )
  })

  it.each<[string, readonly ChangedBody[]]>([
    ['changed once', twice.slice(0, 1)],
    ['changed in one article alone', [changed('甲', '竹洒村，竹洒人。去竹洒', '竹洲村，竹洲人。去竹洲')]],
    ['changed back elsewhere', [...twice, changed('丙', '去竹洲，', '去竹洒，')]],
    ['kept by as many articles', [...twice, ...['丙', '丁'].map((id) => changed(id, '竹洒，在', '竹洒，住'))]],
  ])('is none where it was %s', (_name, bodies) => {
    expect(found('到竹洒去', bodies)).toEqual([])
  })

  it('is judged by what articles read now, not by what they read before', () => {
    const before = ['丙', '丁'].map((id) => changed(id, '在竹洒，', '住竹洒，'))
    expect(found('到竹洒去', [...twice, ...before])).toEqual([])
    const now = ['丙', '丁'].map((id) => changed(id, '在竹洒，在城里', '在城里'))
    expect(found('到竹洒去', [...now, ...twice, ...before])).toEqual([['竹洒', '竹洲']])
  })

  it('is none where it is a word, or stands in what was put in its place', () => {
    expect(found('到竹洒去', twice, (words) => words === '竹洒')).toEqual([])
    const longer = ['甲', '乙'].map((id) => changed(id, '竹洒说', '竹洒乡说'))
    expect(found('在竹洒乡', longer)).toEqual([])
  })
})
