import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BodyBlock, BodyMark } from '#domain/body/nodes.ts'
import { parseSearch, type SearchTerm } from '#domain/search/searchQuery.ts'
import { BodyText } from './BodyText.tsx'

const run = (text: string, ...marks: BodyMark[]) => ({ type: 'text', text, marks }) as const
const byline = {
  ...{ key: 'b1', printed: '本报记者 何小满', name: '何小满', ofCaption: false },
  ...{ reporterPath: '/reporters/he-xiaoman', reporterKind: 'person' as const },
}
const drawn = (content: BodyBlock['content'], q = '', isVertical = false) => {
  const terms = q === '' ? [] : (parseSearch(q) as readonly SearchTerm[])
  const block = { type: 'paragraph', content } as BodyBlock
  return renderToStaticMarkup(<BodyText {...{ block, terms, isVertical }} bylines={[byline]} />)
}

describe('the text of a block, as it is read', () => {
  it.each([
    [
      'a reading stands above its word, in brackets where a browser cannot set it so',
      [run('澜', { type: 'ruby', attrs: { reading: 'lán' } }), run('浦')],
      '<ruby>澜<rp>（</rp><rt>lán</rt><rp>）</rp></ruby>浦',
    ],
    [
      'what should stand there follows what was printed',
      [run('末来', { type: 'sic', attrs: { correction: '未来' } })],
      '<span class="sic">末来</span><span class="sic-correction">〔未来〕</span>',
    ],
    [
      'a name leads to who is behind it',
      [run('何小满', { type: 'byline', attrs: { key: 'b1' } })],
      '<a href="/reporters/he-xiaoman">何小满</a>',
    ],
    ['a name that nobody is behind is a name', [run('何小满', { type: 'byline', attrs: { key: 'b2' } })], '何小满'],
    ['markup is text', [run('<b>&amp;</b>')], '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
  ] as const)('%s', (_, content, markup) => expect(drawn([...content])).toBe(markup))

  it('is lit where a search led here, in whatever script it was typed, and over the ends of marks', () => {
    expect(drawn([run('昨天在臺北下雨')], '台北')).toBe('昨天在<mark>臺北</mark>下雨')
    expect(drawn([run('昨天在臺', { type: 'bold' }), run('北下雨')], '台北')).toBe(
      '<strong>昨天在</strong><mark><strong>臺</strong></mark><mark>北</mark>下雨',
    )
    expect(drawn([run('昨天在臺北下雨')], '晴')).toBe('昨天在臺北下雨')
  })

  it('has short figures upright where it is set vertically', () => {
    expect(drawn([run('共12人')], '', true)).toMatch(/^共<span class="figure-\w+">12<\/span>人$/u)
  })
})
