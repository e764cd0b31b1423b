import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectEncoding } from './detectEncoding.ts'
import { largestPage, longestLine, parsePlainText } from './parsePlainText.ts'

const bytesOf = (...numbers: number[]): Uint8Array => Uint8Array.from(numbers)
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) =>
      little ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
    ),
  )

describe('detectEncoding', () => {
  it('knows byte order marks', () => {
    expect(detectEncoding(bytesOf(0xef, 0xbb, 0xbf, 0x41))).toEqual({ encoding: 'utf-8', certain: true })
    expect(detectEncoding(bytesOf(0xff, 0xfe, 0x41, 0))).toEqual({ encoding: 'utf-16le', certain: true })
    expect(detectEncoding(bytesOf(0xfe, 0xff, 0, 0x41))).toEqual({ encoding: 'utf-16be', certain: true })
  })
  it('knows UTF-8 by its validity', () =>
    expect(detectEncoding(new TextEncoder().encode('本报讯（记者 林溪）'))).toEqual({
      encoding: 'utf-8',
      certain: true,
    }))
  it('tells GB18030 from Big5 by how the text reads', () => {
    // 这是我们的国家 in GB18030, 這是我們的國家 in Big5.
    const gb = bytesOf(0xd5, 0xe2, 0xca, 0xc7, 0xce, 0xd2, 0xc3, 0xc7, 0xb5, 0xc4, 0xb9, 0xfa, 0xbc, 0xd2)
    const big = bytesOf(0xb3, 0x6f, 0xac, 0x4f, 0xa7, 0xda, 0xad, 0xcc, 0xaa, 0xba, 0xb0, 0xea, 0xae, 0x61)
    expect(detectEncoding(gb)).toMatchObject({ encoding: 'gb18030' })
    expect(detectEncoding(big)).toMatchObject({ encoding: 'big5' })
  })
  it('finds UTF-16 without a mark by its zero bytes', () => {
    expect(detectEncoding(wide('2025年9月17日 第3版\n河上的风', true))).toEqual({
      encoding: 'utf-16le',
      certain: false,
    })
    expect(detectEncoding(wide('2025年9月17日 第3版\n河上的风', false))).toEqual({
      encoding: 'utf-16be',
      certain: false,
    })
  })
  it('refuses empty and binary files', () => {
    expect(detectEncoding(bytesOf())).toEqual({ refusal: 'emptyFile' })
    expect(detectEncoding(bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d))).toEqual({ refusal: 'binaryFile' })
    expect(detectEncoding(Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256))).toEqual({
      refusal: 'binaryFile',
    })
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void detectEncoding(bytes)))
  })
})

describe('parsePlainText', () => {
  it('keeps every line, blank ones too, over all line ends, and drops the mark', () => {
    const { page, problems } = parsePlainText('\ufeff河\r\n\r\n岸\r风\n', 'a.txt', 2)
    expect(page?.lines.map(({ id, text }) => `${id}=${text}`)).toEqual([
      'p2l1=河',
      'p2l2=',
      'p2l3=岸',
      'p2l4=风',
      'p2l5=',
    ])
    expect(problems).toEqual([])
  })
  it('reads the page label off the folio', () =>
    expect(parsePlainText('河\n\n2025年9月17日 星期三 第 3版', 'a.txt', 1).page?.label).toBe('第3版'))
  it('cuts a line that is too long, never through a character, and says so', () => {
    const { page, problems } = parsePlainText(`${'a'.repeat(longestLine - 1)}😀b`, 'a.txt', 1)
    expect(page?.lines.map(({ text }) => text.length)).toEqual([longestLine - 1, 3])
    expect(problems).toMatchObject([{ code: 'lineTooLong', line: 1 }])
  })
  it('refuses a page that is too large', () =>
    expect(parsePlainText('a'.repeat(largestPage + 1), 'a.txt', 1)).toMatchObject({
      page: null,
      problems: [{ code: 'pageTooLarge' }],
    }))
  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = parsePlainText(text, 'a.txt', 1).page?.lines ?? []
        expect(lines.map((line) => line.text).join('\n')).toBe(text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'))
      }),
    )
  })
})
