import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '../workflow/refusal.ts'
import { parseConfusables } from '../suspects/likeness.ts'
import { foldText } from './foldText.ts'
import { gramsOf, gramsSought } from './grams.ts'
import { hitsIn } from './hitsIn.ts'
import { foldLookAlikes, withLookAlikes } from './lookAlikes.ts'
import { sameCharacters } from './sameCharacters.ts'
import { readSearch, searchAddress } from './searchAsked.ts'
import { parseSearch, type SearchTerm } from './searchQuery.ts'
import { piecesOf, snippetOf } from './snippetOf.ts'

function terms(typed: string): readonly SearchTerm[] {
  const parsed = parseSearch(typed)
  if (isRefusal(parsed)) throw new Error(parsed.refused)
  return parsed
}
const alikes = (character: string, others: string) => foldLookAlikes(parseConfusables({ [character]: others }))
const folded = (text: string) => foldText(text).text

describe('folding', () => {
  it.each([
    ['臺灣後來發現裡面', '台湾后来发现里面'],
    ['什麼', '什么'],
    ['看著', '看着'],
    ['ＡＢＣ１２３', 'abc123'],
    ['第 3 届　运动会', '第3届运动会'],
    ['Red  Boat', 'red boat'],
    ['Red Boat', 'red boat'],
  ])('%s is as %s', (one, other) => expect(folded(one)).toBe(folded(other)))

  it('keeps the ends of blocks, and tells where each unit stood', () => {
    const { text, at } = foldText('一 二\n三')
    expect(text).toBe('一二\n三')
    expect(at).toEqual([0, 2, 3, 4])
  })

  it('is done once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})

const characters = [...'臺台後后渡船三百棵柳樹树 \nabc123Ａ「」，𠮷é']
const anyText = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((all) => all.join(''))

describe('grams', () => {
  it('of words are among those of every text that holds them', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, middle, after) => {
        const words = folded(middle.replaceAll('\n', ' ')).trim()
        const text = folded(before + middle.replaceAll('\n', ' ') + after)
        if (words === '' || !text.includes(words)) return
        const held = new Set(gramsOf(text))
        expect(gramsSought(words).grams.filter((gram) => !held.has(gram))).toEqual([])
      }),
    )
  })

  it('that are called exact stand in no other text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, sought) => {
        // As words are typed, which hold no ends of blocks.
        const words = folded(sought.replaceAll('\n', ' ')).trim().slice(0, 2)
        const { grams, isExact } = gramsSought(words)
        const held = new Set(gramsOf(folded(text)))
        if (isExact && words !== '') expect(grams.every((gram) => held.has(gram))).toBe(folded(text).includes(words))
      }),
    )
  })
})

describe('what is typed', () => {
  it.each([
    ['渡船 柳树', ['渡船', '柳树'], []],
    ['“三百棵 柳树” -渡船', ['三百棵柳树'], ['渡船']],
    ['「後來」 －台', ['后来'], ['台']],
    ['"red boat" BLUE', ['red boat', 'blue'], []],
    ['100% a_b c\\d', ['100%', 'a_b', 'c\\d'], []],
    ['“没有完', ['“没有完'], []],
  ])('%s', (typed, wanted, excluded) => {
    const of = (isExcluded: boolean) =>
      terms(typed)
        .filter((term) => term.isExcluded === isExcluded)
        .map((term) => term.folded)
    expect([of(false), of(true)]).toEqual([wanted, excluded])
  })

  it.each([
    ['', 'searchEmpty'],
    ['  　 ', 'searchEmpty'],
    ['-渡船', 'searchEmpty'],
    ['字'.repeat(201), 'searchTooLong'],
    ['一 二 三 四 五 六 七 八 九 十 百', 'searchTooManyWords'],
  ])('%s is refused', (typed, refused) => expect(parseSearch(typed)).toMatchObject({ refused }))

  it.each([
    [{ q: '船', from: '2025-02-30' }, 'invalidDate'],
    [{ q: '船', publication: 'a\u0000' }, 'invalidInput'],
  ])('%s is refused', (params, refused) => expect(readSearch(params)).toMatchObject({ refused }))

  it('reads filters and pages within bounds, and writes the address again', () => {
    const params = { q: '船 x', publication: ['a', 'b'], from: '2025-01-01', at: '9999', order: 'relevant' }
    expect(readSearch(params)).toMatchObject({
      publication: 'a',
      from: '2025-01-01',
      to: null,
      at: 50,
      order: 'relevant',
    })
    expect(searchAddress('/search', params, { kind: 'brief' })).toBe(
      '/search?q=%E8%88%B9+x&publication=a&from=2025-01-01&kind=brief&order=relevant',
    )
  })
})

describe('hits', () => {
  it('stand where the text has them, whatever it is written in', () => {
    const text = '昨天，臺北的渡船到了。\n台北來信'
    const hits = hitsIn(text, terms('台北 渡船'))
    expect(hits.map(({ from, to }) => text.slice(from, to))).toEqual(['臺北', '渡船', '台北'])
    expect(sameCharacters(terms('台北'), ['臺北'])).toEqual([{ typed: '台', printed: '臺' }])
    expect(sameCharacters(terms('ａ台'), ['A台'])).toEqual([])
  })

  it('stand where a character was misread, where that is asked for, and tell which', () => {
    const alike = [alikes('未', '末97朱91木20')]
    const loose = withLookAlikes(terms('未来 -船'), alike)
    const text = '末来、朱来、木来、未来，末端'
    const words = hitsIn(text, loose).map(({ from, to }) => text.slice(from, to))
    expect(words).toEqual(['末来', '朱来', '未来'])
    expect(sameCharacters(loose, words)).toEqual([
      { typed: '未', printed: '末', isAlike: true },
      { typed: '未', printed: '朱', isAlike: true },
    ])
    expect(hitsIn(text, terms('未来'))).toHaveLength(1)
    expect(withLookAlikes(terms('未未未未未未未未未'), alike)[0]).not.toHaveProperty('variants')
  })

  it('stand where a Traditional character was misread that looks alike only in that script', () => {
    const [simplified, traditional] = [alikes('书', '节91'), alikes('晝', '書89畫88')]
    const text = '白書停課，書店照開'
    const found = (typed: string, ...scripts: Parameters<typeof withLookAlikes>[1]) => {
      const loose = withLookAlikes(terms(typed), scripts)
      const words = hitsIn(text, loose).map(({ from, to }) => text.slice(from, to))
      return { words, same: sameCharacters(loose, words) }
    }
    expect(found('白晝', simplified).words).toEqual([])
    for (const typed of ['白晝', '白昼'])
      expect(found(typed, simplified, traditional)).toEqual({
        words: ['白書'],
        same: [{ typed: '昼', printed: '書', isAlike: true }],
      })
  })

  it('over spaces that the print has', () => {
    const text = '运了 6 趟'
    expect(hitsIn(text, terms('了6趟')).map(({ from, to }) => text.slice(from, to))).toEqual(['了 6 趟'])
  })

  it('cut a text into pieces that are the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('台', '树', 'a', '渡船'), (text, typed) => {
        expect(
          piecesOf(text, hitsIn(text, terms(typed)))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('are shown with the words around them', () => {
    const text = `${'前'.repeat(200)}渡船${'后'.repeat(200)}`
    const pieces = snippetOf(text, hitsIn(text, terms('渡船')))
    expect(pieces.find(({ isHit }) => isHit)?.text).toBe('渡船')
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(130)
  })
})
