import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublicArticleView, PublicByline } from '../readerViews.ts'
import { printedArticle } from '../testing/printedArticle.ts'
import { citationOf, type Citation } from './citation.ts'
import { toBibtex } from './toBibtex.ts'
import { toGbt7714 } from './toGbt7714.ts'
import { toRis } from './toRis.ts'

const origin = 'https://paper.example'
const seen = '2026-11-29'
const cite = (change: Partial<PublicArticleView> = {}): Citation =>
  citationOf({ ...printedArticle, ...change }, origin, seen)
const signed = (...names: string[]): PublicByline[] =>
  names.map((name, at) => ({
    ...{ key: String(at), printed: `记者 ${name}`, name, ofCaption: false, reporterPath: null, reporterKind: null },
  }))
const content = (change: Partial<PublicArticleView['content']>) => ({ ...printedArticle.content, ...change })
const place = `澜浦日报, 2019-09-18(A01, A02)[2026-11-29]. https://paper.example/lanpu-daily/2019-09-18/1.`

describe('a reference after GB/T 7714-2015', () => {
  it.each<readonly [why: string, change: Partial<PublicArticleView>, words: string]>([
    ['names who signed it, not who signed its pictures', {}, `顾晚舟, 柏小满. 渡口复航[N/OL]. ${place}`],
    ['begins with the title where nobody signed', { bylines: [] }, `渡口复航[N/OL]. ${place}`],
    [
      'names three of more authors, and closes up names spaced out in print',
      { bylines: signed('程  龙', '顾晚舟', '买买提·艾力', '柏小满') },
      `程龙, 顾晚舟, 买买提·艾力, 等. 渡口复航[N/OL]. ${place}`,
    ],
    [
      'sets a supplied headline in brackets',
      { bylines: [], title: { text: '渡口', from: 'supplied' } },
      `[渡口][N/OL]. ${place}`,
    ],
    [
      'goes on with a subheadline that carries the headline on',
      { bylines: [], content: content({ subheadline: '——写在潮头' }) },
      `渡口复航：写在潮头[N/OL]. ${place}`,
    ],
    [
      'leaves a subheadline that tells something of its own',
      { bylines: [], content: content({ subheadline: '首日载客三千人次' }) },
      `渡口复航[N/OL]. ${place}`,
    ],
    [
      'calls pages by their bare labels',
      {
        bylines: [],
        printedOn: ['第1版', 'B2版', '三'].map((label) => ({ path: '', label, sectionName: null, facsimile: null })),
      },
      '渡口复航[N/OL]. 澜浦日报, 2019-09-18(1, B2, 三)[2026-11-29]. https://paper.example/lanpu-daily/2019-09-18/1.',
    ],
    [
      'says no page where none is known',
      { bylines: [], printedOn: [] },
      '渡口复航[N/OL]. 澜浦日报, 2019-09-18[2026-11-29]. https://paper.example/lanpu-daily/2019-09-18/1.',
    ],
  ])('%s', (_, change, words) => expect(toGbt7714(cite(change))).toBe(words))

  it('says et al where the paper is not Chinese, and no full stop twice', () => {
    const publication = { ...printedArticle.publication, title: 'The Ferry', language: 'en' }
    const words = toGbt7714(cite({ publication, bylines: signed('A. Lee', 'B. Poe', 'C. Ray', 'D. Fox') }))
    expect(words).toMatch(/^A\. Lee, B\. Poe, C\. Ray, et al\. 渡口复航\[N\/OL\]\. The Ferry, /u)
  })
})

describe('a reference in BibTeX', () => {
  it('says all that is known', () => {
    const words = cite({ content: content({ columnTag: '江上人家', subheadline: '——写在潮头' }) })
    expect(toBibtex(words)).toBe(
      String.raw`@article{lanpu-daily-2019-09-18-1,
  author = {{顾晚舟} and {柏小满}},
  title = {{渡口复航}},
  subtitle = {{写在潮头}},
  titleaddon = {江上人家},
  journal = {澜浦日报},
  entrysubtype = {newspaper},
  date = {2019-09-18},
  year = {2019},
  pages = {A01, A02},
  langid = {chinese},
  language = {zh-Hans},
  url = {https://paper.example/lanpu-daily/2019-09-18/1},
  urldate = {2026-11-29},
  month = sep,
}
`,
    )
  })

  it.each([
    ['Jane Q. Lee', 'Jane Q. Lee'],
    ['Reed and Sons', '{Reed and Sons}'],
    ['Office, Press', '{Office, Press}'],
    ['江海社', '{江海社}'],
    ['R&D_1', String.raw`{R\&D\_1}`],
  ])('names %s as %s', (name, written) => {
    expect(toBibtex(cite({ bylines: signed(name) }))).toContain(`  author = {${written}},\n`)
  })

  it('is one entry whose braces match, whatever the texts hold', () => {
    fc.assert(
      fc.property(citations, (one) => {
        const words = toBibtex(one)
        const depths = [...words].reduce<number[]>(
          (all, character) => [...all, (all.at(-1) ?? 0) + (character === '{' ? 1 : character === '}' ? -1 : 0)],
          [],
        )
        // Nothing closes the entry before its end.
        const closed = depths.findIndex((depth, at) => depth <= 0 && at > words.indexOf('{'))
        const unescaped = words.replace(/url = \{[^\n]*\},\n/u, '').replaceAll(/\\[#$%&_]/gu, '')
        return (
          closed === depths.length - 2 && words.split('\n').length === linesOf(one) && !/[#$%&_^~]/u.test(unescaped)
        )
      }),
    )
  })
})

describe('a reference in RIS', () => {
  it('says all that is known', () =>
    expect(toRis(cite({ content: content({ columnTag: '江上人家' }) })).split('\r\n')).toEqual([
      ...['TY  - NEWS', 'AU  - 顾晚舟', 'AU  - 柏小满', 'TI  - 渡口复航', 'T2  - 澜浦日报', 'PY  - 2019'],
      ...['DA  - 2019/09/18', 'SP  - A01', 'EP  - A02', 'SE  - 要闻', 'C1  - 江上人家', 'LA  - zh-Hans'],
      ...['UR  - https://paper.example/lanpu-daily/2019-09-18/1', 'Y2  - 2026/11/29', 'ER  - ', ''],
    ]))

  it('has a known tag on every line, and begins and ends once, whatever the texts hold', () => {
    fc.assert(
      fc.property(citations, (one) => {
        const lines = toRis(one).split(/[\r\n\v\f\u0085\u2028\u2029]+/u)
        const tags = lines.slice(0, -1).map((line) => /^(?<tag>[A-Z][A-Z0-9]) {2}- /u.exec(line)?.groups?.tag)
        return (
          tags.every((tag) => tag !== undefined) &&
          tags.filter((tag) => tag === 'TY').length === 1 &&
          tags.indexOf('TY') === 0 &&
          tags.filter((tag) => tag === 'ER').length === 1 &&
          tags.indexOf('ER') === tags.length - 1
        )
      }),
    )
  })
})

/** Texts with all that could break a format: marks of the formats, ends of lines, control characters. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...['{', '}', '\\', '%', '#', '&', '_', '^', '~', '$', '"', ',', '@', '\n', '\r', '\u2028']),
  }),
  fc.constantFrom('\r\nER  - \r\nTY  - BOOK\r\n', '}}\n@book{x, title = {y}', '船\u0000来了', 'a and b', '\ud800'),
)
const citations = fc
  .record({
    title: text,
    name: text,
    newspaper: text,
    label: text,
    columnTag: fc.option(text),
    number: fc.option(text),
  })
  .map(({ title, name, newspaper, label, columnTag, number }) =>
    cite({
      title: { text: title, from: 'headline' },
      bylines: signed(name),
      publication: { ...printedArticle.publication, title: newspaper },
      issue: { ...printedArticle.issue, number },
      printedOn: [{ path: '', label, sectionName: null, facsimile: null }],
      content: content({ columnTag }),
    }),
  )

/** One for each field, the first, the last and the end. */
const linesOf = ({ column, number }: Citation): number => 15 + (column === null ? 0 : 1) + (number === null ? 0 : 1)
