import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, findAnchor } from './commentAnchor.ts'

const text = '河堤上新栽了三百棵柳树，河堤下新栽了三百棵桃树。'
const at = (words: string, start = 0) => text.indexOf(words, start)

describe('the anchor of a remark', () => {
  it('is found again where it was', () => {
    const second = at('三百棵', 8)
    const anchor = anchorAt('body', text, second, second + 3)
    expect(anchor && findAnchor(['别的段落。', text], anchor)).toEqual({ block: 1, from: second, to: second + 3 })
  })

  it('follows its words into another paragraph and through changes around them', () => {
    const second = at('三百棵', 8)
    const anchor = anchorAt('body', text, second, second + 3)
    const changed = ['河堤上新栽了三百棵柳树。', '昨天河堤下新栽三百棵桃树苗。']
    expect(anchor && findAnchor(changed, anchor)).toMatchObject({ block: 1 })
  })

  it('is nowhere once its words are gone', () => {
    const anchor = anchorAt('body', text, 0, 3)
    expect(anchor && findAnchor(['什么也没有。'], anchor)).toBeNull()
  })

  it('of a place without words takes what stands beside it', () => {
    expect(anchorAt('body', '甲乙丙丁戊己庚辛壬癸', 5, 5)?.words).toBe('乙丙丁戊己庚辛壬')
    expect(anchorAt('body', '', 0, 0)).toBeNull()
  })

  it('is found wherever it was taken, in any text', () => {
    const cut = fc.tuple(
      fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
    )
    fc.assert(
      fc.property(cut, ([blocks, n, a, b]) => {
        const own = blocks[n % blocks.length] ?? ''
        const [from, to] = [a % (own.length + 1), b % (own.length + 1)].sort((x, y) => x - y) as [number, number]
        const anchor = anchorAt('body', own, from, to)
        if (!anchor) return
        const place = findAnchor(blocks, anchor)
        expect(place && blocks[place.block]?.slice(place.from, place.to)).toBe(anchor.words)
      }),
    )
  })
})
