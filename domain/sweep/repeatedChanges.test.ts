import { describe, expect, it } from 'vitest'
import type { Body } from '../body/nodes.ts'
import { repeatedChanges, type ChangedBody } from './repeatedChanges.ts'

const bodyOf = (...texts: readonly string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const changed = (articleId: string, before: string, after: string): ChangedBody => ({
  articleId,
  before: bodyOf('不变的一段。', before),
  after: bodyOf('不变的一段。', after),
})

describe('what is corrected again and again', () => {
  it('is one wrong character with what stands beside it, counted over articles', () => {
    const bodies = [
      changed('甲', '人民政俯今天开会，市政俯派人去。', '人民政府今天开会，市政府派人去。'),
      changed('乙', '县政俯说了。', '县政府说了。'),
    ]
    expect(repeatedChanges(bodies)).toEqual([{ words: '政俯', replacement: '政府', times: 3, articles: 2 }])
  })

  it('is taken with what stands after it where that is more frequent', () => {
    const bodies = ['甲', '乙', '丙'].map((id, at) => changed(id, `${'东西南'[at]}度口开船`, `${'东西南'[at]}渡口开船`))
    expect(repeatedChanges(bodies)).toMatchObject([{ words: '度口', replacement: '渡口', times: 3 }])
  })

  it('is words as they are where more than one character was wrong', () => {
    const bodies = ['甲', '乙', '丙'].map((id) => changed(id, '在竹西村里', '在松岙村里'))
    expect(repeatedChanges(bodies)).toMatchObject([{ words: '竹西', replacement: '松岙' }])
  })

  it.each([
    ['too seldom', [changed('甲', '政俯', '政府'), changed('乙', '政俯', '政府')]],
    ['in one article only', [changed('甲', '政俯，政俯，政俯', '政府，政府，政府')]],
    ['what was put in or taken out', ['甲', '乙', '丙'].map((id) => changed(id, '政府开会', '政府今天开会'))],
    ['punctuation', ['甲', '乙', '丙'].map((id) => changed(id, '政府,开会', '政府，开会'))],
    ['what was written anew', ['甲', '乙', '丙'].map((id) => changed(id, '一二三四五六七八', '甲乙丙丁戊己庚辛'))],
    ['nothing', [{ articleId: '甲', before: bodyOf('同'), after: bodyOf('同') }]],
  ] as const)('is not %s', (_, bodies) => {
    expect(repeatedChanges(bodies)).toEqual([])
  })
})
