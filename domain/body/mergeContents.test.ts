import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleContent } from './content.ts'
import { mergeBodies } from './mergeBodies.ts'
import { mergeContents, mergedContent } from './mergeContents.ts'
import { blockText } from './plainText.ts'

const content = (...texts: string[]): ArticleContent => ({
  kicker: null,
  headline: '渡船又开了',
  headlineSupplied: false,
  subheadline: null,
  columnTag: null,
  dateline: null,
  credit: null,
  body: {
    type: 'doc',
    content: texts.map((text) => ({ type: 'paragraph', ...(text && { content: [{ type: 'text', text }] }) })),
  },
  bylines: [],
})
const texts = (of: ArticleContent): string[] => of.body.content.map(blockText)
const base = content('一', '二', '三', '四')

describe('mergeContents', () => {
  it.each([
    [
      'each changed one of two neighbours',
      content('一甲', '二', '三', '四'),
      content('一', '二乙', '三', '四'),
      ['一甲', '二乙', '三', '四'],
    ],
    [
      'each changed another paragraph',
      content('一甲', '二', '三', '四'),
      content('一', '二', '三', '四乙'),
      ['一甲', '二', '三', '四乙'],
    ],
    [
      'one added, one took away',
      content('一', '二', '新', '三', '四'),
      content('一', '二', '三'),
      ['一', '二', '新', '三'],
    ],
    [
      'both made the same change',
      content('一', '改', '三', '四'),
      content('一', '改', '三', '四'),
      ['一', '改', '三', '四'],
    ],
    [
      'one parted a paragraph',
      content('一', '二', '三', '四'),
      content('一', '二', '三上', '三下', '四'),
      ['一', '二', '三上', '三下', '四'],
    ],
  ])('merges where %s', (_, mine, theirs, merged) => {
    const merge = mergeContents(base, mine, theirs)
    expect(merge.isClean).toBe(true)
    expect(texts(mergedContent(merge))).toEqual(merged)
  })

  it('gives both where both changed one paragraph, and takes what is chosen', () => {
    const merge = mergeContents(base, content('一', '二甲', '三', '四'), content('一', '二乙', '三', '四末'))
    expect(merge.isClean).toBe(false)
    expect(texts(mergedContent(merge))).toEqual(['一', '二甲', '三', '四末'])
    expect(texts(mergedContent(merge, { 0: 'theirs' }))).toEqual(['一', '二乙', '三', '四末'])
  })

  it('merges the headline set by field', () => {
    const mine = { ...base, headline: '渡船回来了' }
    const theirs = { ...base, kicker: '雾散之后' }
    expect(mergedContent(mergeContents(base, mine, theirs))).toMatchObject({
      headline: '渡船回来了',
      kicker: '雾散之后',
    })
    const both = mergeContents(base, mine, { ...base, headline: '渡船复航' })
    expect(both.fields).toEqual(['headline'])
    expect(mergedContent(both, { headline: 'theirs' }).headline).toBe('渡船复航')
  })
})

describe('mergeBodies', () => {
  const list = fc
    .array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', ''), { maxLength: 8 })
    .map((all) => content(...all))

  it('takes the changed side where the other changed nothing', () => {
    fc.assert(
      fc.property(list, list, (from, to) => {
        expect(texts(mergedContent(mergeContents(from, to, from)))).toEqual(texts(to))
        expect(texts(mergedContent(mergeContents(from, from, to)))).toEqual(texts(to))
        expect(mergeContents(from, to, to).isClean).toBe(true)
      }),
    )
  })

  it('loses no paragraph that a side made', () => {
    fc.assert(
      fc.property(list, list, list, (from, mine, theirs) => {
        const shown = mergeBodies(from.body, mine.body, theirs.body).flatMap((piece) =>
          piece.kind === 'agreed' ? piece.blocks : [...piece.mine, ...piece.theirs],
        )
        const all = new Set(shown.map(blockText))
        const old = new Set(texts(from))
        for (const text of [...texts(mine), ...texts(theirs)]) if (!old.has(text)) expect(all).toContain(text)
      }),
    )
  })
})
