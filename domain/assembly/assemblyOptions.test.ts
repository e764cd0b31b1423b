import { describe, expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { damagedPage, pageOf } from './damagedPage.ts'
import { repairKey } from './repairKey.ts'
import { undoRepairs } from './undoRepairs.ts'

const page = pageOf(damagedPage)
const source = [page.lines.map(({ text }) => text)]
const lineOf = (text: string): string => page.lines.find((line) => line.text.startsWith(text))?.id ?? ''

describe('assemble, again with decisions', () => {
  const { repairs } = assemble([page])
  // That the page's first words open an article is not for anyone to refuse: nothing stands before them.
  const opening = repairs.find(({ rule }) => rule === 'splitArticle')
  it.each(repairs.filter((repair) => repair !== opening).map(repairKey))('does not take again: %s', (key) => {
    const again = assemble([page], { rejected: [key] })
    expect(again.repairs.map(repairKey)).not.toContain(key)
    expect(undoRepairs(again)).toEqual(source)
  })

  it('takes nothing of a rule that is refused as a whole', () => {
    const again = assemble([page], { rejectedRules: ['dropSpace'] })
    expect(again.repairs.map(({ rule }) => rule)).not.toContain('dropSpace')
    expect(again.articles[0]?.paragraphs[0]?.text).toContain('10月 20日')
  })

  it('keeps what a person fixed, stretch by stretch', () => {
    const body = lineOf('本报讯（记者 林溪）')
    const headline = lineOf('台风减弱')
    const parts = [
      { part: 'headline' as const, segments: [headline] },
      { part: 'body' as const, segments: [`${body}:0-10`] },
    ]
    const folio = { segment: lineOf('季小满'), reason: 'advertisement' as const }
    const made = assemble([page], { fixed: { articles: [{ id: 'mine', parts }], aside: [folio] } })
    const own = made.articles.find(({ fixed }) => fixed === 'mine')
    expect(own).toMatchObject({ headline: '台风减弱 我省无影响', paragraphs: [{ segments: [`${body}:0-10`] }] })
    expect(made.unassigned).toContainEqual(folio)
    expect(undoRepairs(made)).toEqual(source)
  })

  it('takes stated articles as they are stated', () => {
    const lines = ['台风减弱', '江海社云州', '气象台获悉', '于今晨减弱'].map((text) => ({
      line: lineOf(text),
      part: null,
    }))
    const stated = [{ id: 'a1', title: '台风减弱 我省无影响', authors: [], lines }]
    const made = assemble([page], { stated })
    const own = made.articles.find((article) => article.stated === 'a1')
    expect(own?.headline).toBe('台风减弱 我省无影响')
    expect(own?.paragraphs.flatMap(({ segments }) => segments)).toEqual(lines.slice(1).map(({ line }) => line))
    expect(undoRepairs(made)).toEqual(source)
  })

  it('says that a fixed segment is on no page', () => {
    const made = assemble([page], { fixed: { aside: [{ segment: 'p9l9', reason: 'folio' }] } })
    expect(made.problems.map(({ message }) => message)).toEqual(['fixedSegmentUnknown'])
  })
})
