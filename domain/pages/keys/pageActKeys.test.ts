import { describe, expect, it } from 'vitest'
import { moveChoice, nextHalf, type KeyedPage } from './chosenLines.ts'
import { extendToBlockEnd, moveByBlock, nextUnsure } from './moveByBlocks.ts'
import { actOfKey } from './pageActKeys.ts'

const line = (ordinal: number, text: string, articleId: string | null) => ({
  ...{ id: `s.${ordinal}`, ordinal, text },
  stretches: [{ from: 0, to: text.length, articleId, part: 'body', reason: null }],
})
const lines = [line(1, '题目', 'a'), line(2, '', null), line(3, '正文', 'a'), line(4, '另一篇', 'b')]
const page = {
  lines,
  articles: [
    { id: 'a', confidence: 0.8 },
    { id: 'b', confidence: 0.5 },
  ],
} satisfies KeyedPage

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
    expect(actOfKey(page, choice, 'h', 'new')).toEqual({ kind: 'setPart', stretches, article: 'a', part: 'headline' })
    expect(actOfKey(page, choice, '2', 'new')).toEqual({ kind: 'moveLines', stretches, article: 'b' })
    expect(actOfKey(page, { anchor: 3, head: 3 }, 'm', 'new')).toEqual({ kind: 'mergeArticles', from: 'b', into: 'a' })
    expect(actOfKey(page, choice, 'm', 'new')).toBeNull()
    expect(actOfKey(page, null, 'h', 'new')).toBeNull()
  })

  it('act on the article of the first line chosen, or on its paragraph', () => {
    const at = { line: 's.3', from: 0, to: 2 }
    const act = (key: string) => actOfKey(page, { anchor: 2, head: 2 }, key, 'new')
    expect(act('a')).toEqual({ kind: 'acceptArticle', article: 'a' })
    expect([act('p'), act('w')]).toEqual([
      { kind: 'splitParagraph', at },
      { kind: 'joinParagraphs', at },
    ])
    expect(act(']')).toEqual({ kind: 'moveArticle', article: 'a', by: 1 })
    expect(act('t')).toMatchObject({ kind: 'setPart', part: 'columnTag' })
    expect(act('Q')).toBeNull()
  })

  it('go by blocks, extend to the end of one, and come to the least sure first', () => {
    expect(moveByBlock(page, { anchor: 0, head: 0 }, 1)).toEqual({ anchor: 3, head: 3 })
    expect(moveByBlock(page, { anchor: 3, head: 3 }, -1)).toEqual({ anchor: 0, head: 0 })
    expect(moveByBlock(page, { anchor: 3, head: 3 }, 1)).toEqual({ anchor: 3, head: 3 })
    expect(extendToBlockEnd(page, { anchor: 0, head: 0 })).toEqual({ anchor: 0, head: 2 })
    expect(nextUnsure(page, null)).toEqual({ anchor: 3, head: 3 })
    expect(nextUnsure(page, { anchor: 3, head: 3 })).toEqual({ anchor: 0, head: 0 })
    expect(nextUnsure({ ...page, articles: [{ id: 'a', confidence: 1 }] }, null)).toBeNull()
  })

  it('choose the halves of a line that was cut, the end first', () => {
    const stretch = { articleId: 'a', part: 'body', reason: null }
    const cut = {
      ...page,
      lines: [
        {
          ...line(1, '正文图为', 'a'),
          stretches: [
            { ...stretch, from: 0, to: 2 },
            { ...stretch, from: 2, to: 4 },
          ],
        },
      ],
    }
    const whole = { anchor: 0, head: 0 }
    const end = nextHalf(cut, whole)
    expect(actOfKey(cut, end, 'c', 'new')).toMatchObject({ stretches: [{ line: 's.1', from: 2, to: 4 }] })
    expect(nextHalf(cut, end)).toEqual({ ...whole, half: 0 })
    expect(nextHalf(cut, nextHalf(cut, end))).toEqual(whole)
    expect(nextHalf(page, whole)).toEqual(whole)
  })
})
