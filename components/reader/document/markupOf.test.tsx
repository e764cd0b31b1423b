import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SearchForm } from '#components/search/SearchForm.tsx'
import { citationOf } from '#domain/reader/citations/citation.ts'
import { printedArticle } from '#domain/reader/testing/printedArticle.ts'
import { parseSearch } from '#domain/search/searchQuery.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { Article } from '../Article.tsx'
import { ReaderFrame } from '../ReaderFrame.tsx'
import { readerWords } from '../readerWords.ts'
import { StructuredWords } from '../StructuredWords.tsx'
import { Kept } from './Kept.tsx'
import { markupOf } from './markupOf.ts'

/** Attributes are a set: React puts those of fields in an order of its own. */
const unordered = (html: string): string =>
  html.replace(/<(?<tag>[\w-]+)(?<attributes>(?: [\w:-]+="[^"]*")*)(?<end>\/?>)/gu, (...match) => {
    const { tag, attributes, end } = match.at(-1) as Readonly<Record<'tag' | 'attributes' | 'end', string>>
    return `<${tag}${[...attributes.matchAll(/ [\w:-]+="[^"]*"/gu)].map(String).sort().join('')}${end}`
  })
const isAsReactDrawsIt = (node: React.ReactNode) =>
  expect(unordered(markupOf(node))).toBe(unordered(renderToStaticMarkup(node)))

const Twice = ({ children }: { readonly children?: React.ReactNode }) => (
  <>
    {children}
    {children}
  </>
)

/** Trees by what is in them. */
const trees: Readonly<Record<string, React.ReactNode>> = {
  'words with signs': <p title={`"'<&>`}>{`"'<&> 《字》 &amp;`}</p>,
  nothing: <p>{[null, undefined, true, false, '', 0, 12n]}</p>,
  'lists and fragments': <ul>{[<li key="1">一</li>, [<li key="2">二</li>], <Twice key="3">三{4}</Twice>]}</ul>,
  'empty elements': (
    <p>
      <br />
      <wbr />
      <input name="q" />
    </p>
  ),
  'a link': <a className="b" href="/x?a=1&b=2" rel="author" hrefLang="zh" tabIndex={-1} download="" />,
  'yes and no': <button type="button" hidden disabled={false} aria-pressed={false} aria-hidden data-open={true} />,
  'times and labels': (
    <label htmlFor="a" lang={undefined}>
      <time dateTime="2019-09-18" />
    </label>
  ),
  fields: (
    <p>
      <input name="q" type="text" defaultValue={'"'} />
      <input type="checkbox" defaultChecked />
    </p>
  ),
  'a long field': <textarea name="a" defaultValue={'\n<一>'} />,
  'printed lines': <pre>{'\n一\n二'}</pre>,
  'a list of choices': (
    <select name="a" defaultValue="b&c">
      <option value="">无</option>
      <option value="b&c">乙</option>
      <option value="c">丙</option>
    </select>
  ),
  'a list of choices with none chosen': (
    <select name="a" defaultValue="x">
      <option value="y">丁</option>
    </select>
  ),
  'a drawing': (
    <svg viewBox="0 0 1 2" role="group">
      <title>图</title>
      <polygon points="0,0 1,1" />
    </svg>
  ),
  'JSON-LD as it stands': <StructuredWords value={{ a: '&"<' }} />,
}

describe('markupOf gives what React gives', () => {
  it.each(Object.entries(trees))('for %s', (_, node) => isAsReactDrawsIt(node))

  const t = readerWords('zh-Hans')
  const terms = parseSearch('船')
  const values = {
    ...{ q: '渡 "船"', publication: 'a', from: null, to: null, page: null, section: '要闻', reporter: null },
    ...{ kind: 'notice', order: 'newest', isLoose: true },
  }
  it.each([false, true])('for an article and a search in their frame, vertical: %s', (isVertical) => {
    const citation = citationOf(printedArticle, 'https://paper.example', '2020-01-01')
    const words = isRefusal(terms) ? [] : terms
    const body = (
      <ReaderFrame t={t} locale="zh-Hans" address="/a?q=1&lang=2">
        <Article {...{ t, citation, isVertical, terms: words, words: '船' }} article={printedArticle} />
        <SearchForm {...{ t, path: '/search', values, facets: {}, publications: [{ slug: 'a', title: '甲' }] }} />
      </ReaderFrame>
    )
    isAsReactDrawsIt(body)
    // The second time of what was kept.
    isAsReactDrawsIt(body)
  })
})

describe('a piece that is kept', () => {
  let drawn = 0
  const piece = (of: object, as: string, words: string, locale: 'en' | 'zh-Hans' = 'en') =>
    markupOf(
      <Kept of={of} t={readerWords(locale)} as={as}>
        {() => {
          drawn += 1
          return <b>{words}</b>
        }}
      </Kept>,
    )
  it('is drawn once for what it is drawn of, and apart for another name, language or thing', () => {
    const thing = {}
    expect([piece(thing, 'a', '一'), piece(thing, 'a', '一'), drawn]).toEqual(['<b>一</b>', '<b>一</b>', 1])
    expect([piece(thing, 'b', '二'), piece(thing, 'a', '三', 'zh-Hans'), piece({}, 'a', '四'), drawn]).toEqual([
      ...['<b>二</b>', '<b>三</b>', '<b>四</b>'],
      4,
    ])
  })
})

it.each(['b', 'script', 'style'])('markup of its own is refused for %s', (tag) => {
  // The way past escaping, which is what must not be open.
  const inner = { dangerouslySetInnerHTML: { __html: '<i>' } }
  expect(() => markupOf(createElement(tag, inner))).toThrow(/JSON-LD/u)
})

it.each(['javascript:a()', ' \u0001JaVa\tscript\n:a()', 'java\rscript:'])(
  'an address that is a program is none: %j',
  (href) => {
    expect(markupOf(<a href={href}>一</a>)).toBe('<a>一</a>')
  },
)

it.each(['/journal', 'https://a.example/javascript:1', 'j'])('other addresses stay: %s', (href) => {
  expect(markupOf(<a href={href}>一</a>)).toBe(`<a href="${href}">一</a>`)
})

it('a part that has to be waited for is no part of a public page', () => {
  expect(() => markupOf(Promise.resolve('一'))).toThrow()
})
