import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from './breakLines.ts'
import type { Face } from './face.ts'

const body: Face = { family: 'serif', weight: 400, size: 26 }
const roman: Face = { family: 'roman', weight: 400, size: 29 }
const squeeze = (text: string) => text.replace(/\s/gu, '')

describe('lines of Chinese type', () => {
  const marks = fc.constantFrom('，', '。', '“', '”', '《', '》', '、', '——', '21时')
  const words = fc.constantFrom('江水', '渡船', '昨天', '一', '石板渡', '复航')
  const texts = fc.array(fc.oneof({ weight: 5, arbitrary: words }, marks), { minLength: 1 }).map((all) => all.join(''))

  it('hold every character once, and fill their measure but for the last', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 150, max: 700 }), (text, width) => {
        const lines = breakLines(text, { face: body, language: 'zh-Hans', width, indent: 52 })
        expect(lines.map((line) => line.text).join('')).toBe(text)
        for (const line of lines) expect(line.starts).toHaveLength([...line.text].length)
      }),
    )
  })

  it('begin with no closing mark and end on no opening one', () => {
    const text = '他说：“水到门槛又回去了，看狗就晓得。”说完，他把《夜泊令》唱了一遍，又唱一遍，天就亮了。'
    for (let width = 130; width < 600; width += 7)
      for (const line of breakLines(text, { face: body, language: 'zh-Hans', width }).map((one) => one.text)) {
        expect(line).not.toMatch(/^[，。：”》]/u)
        expect(line).not.toMatch(/[“《]$/u)
      }
  })

  it('keep numbers whole', () => {
    const lines = breakLines('首日往返46班，运送乘客3124人次，比2014年多', {
      face: body,
      language: 'zh-Hans',
      width: 160,
    })
    const text = lines.map((line) => line.text).join('\n')
    for (const number of ['46', '3124', '2014']) expect(text).toContain(number)
  })

  it('end where the measure ends', () => {
    const lines = breakLines('渡船每天往返四十六班，乘客坐九分钟过江，比绕桥省下一个钟头。', {
      ...{ face: body, language: 'zh-Hans', width: 364 },
    })
    for (const line of lines.slice(0, -1)) expect(Math.abs(line.width - 364)).toBeLessThan(14)
  })
})

describe('lines of English type', () => {
  const text =
    'Archaeologists have so far followed forty-one metres of vaulted bluestone, high enough for a stooping adult.'

  it('hyphenate, and say what the whole word is', () => {
    const lines = breakLines(text, { face: roman, language: 'en', width: 300 })
    const cut = lines.filter((line) => line.hyphenated !== undefined)
    expect(cut.length).toBeGreaterThan(0)
    for (const line of cut) expect([line.text.at(-1), text.includes(line.hyphenated ?? '?')]).toEqual(['-', true])
    const joined = lines.map((line) => (line.hyphenated === undefined ? line.text : line.text.slice(0, -1))).join('')
    expect(squeeze(joined)).toBe(squeeze(text))
  })

  it('begin and end with no blank', () => {
    for (const { text: line } of breakLines(text, { face: roman, language: 'en', width: 260 }))
      expect(line).toBe(line.trim())
  })

  it('are left short where a measure would tear their words apart', () => {
    const words = 'wards. As the incomprehensibilities'
    const [first] = breakLines(words, { face: roman, language: 'en', width: 480 })
    const [, second] = first?.text.split(' ') ?? []
    const at = first?.text.indexOf(` ${second ?? ''}`) ?? 0
    const gap = (first?.starts[at + 1] ?? 0) - (first?.starts[at] ?? 0)
    expect(gap).toBeLessThan(roman.size * 1.2)
    expect(first?.width).toBeLessThanOrEqual(480.5)
  })
})
