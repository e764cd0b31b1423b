import { describe, expect, it } from 'vitest'
import type { PageView } from '#domain/pages/pageView.ts'
import { moveChoice } from './chosenLines.ts'
import { actOfKey } from './pageActKeys.ts'

const line = (ordinal: number, text: string, articleId: string | null) => ({
  ...{ id: `s.${ordinal}`, ordinal, text },
  stretches: [{ from: 0, to: text.length, articleId, part: 'body', reason: null }],
})
const lines = [line(1, '题目', 'a'), line(2, '', null), line(3, '正文', 'a'), line(4, '另一篇', 'b')]
const page = { lines, articles: [{ id: 'a' }, { id: 'b' }] } as unknown as PageView

describe('keys of the Page screen', () => {
  it('choose lines past blank ones, and extend a choice', () => {
    const first = moveChoice(page, null, 1, false)
    expect(first).toEqual({ anchor: 0, head: 0 })
    expect(moveChoice(page, first, 1, true)).toEqual({ anchor: 0, head: 2 })
    expect(moveChoice(page, { anchor: 3, head: 3 }, 1, false)).toEqual({ anchor: 3, head: 3 })
  })

  it('make acts of what is chosen', () => {
    const choice = { anchor: 0, head: 2 }
    const stretches = [
      { line: 's.1', from: 0, to: 2 },
      { line: 's.3', from: 0, to: 2 },
    ]
    expect(actOfKey(page, choice, 'h')).toEqual({ kind: 'setPart', stretches, article: 'a', part: 'headline' })
    expect(actOfKey(page, choice, '2')).toEqual({ kind: 'moveLines', stretches, article: 'b' })
    expect(actOfKey(page, { anchor: 3, head: 3 }, 'm')).toEqual({ kind: 'mergeArticles', from: 'b', into: 'a' })
    expect(actOfKey(page, choice, 'm')).toBeNull()
    expect(actOfKey(page, null, 'h')).toBeNull()
  })
})
