import { describe, expect, it } from 'vitest'
import { sniffFormat } from './formats.ts'
import { gather } from './gather.ts'
import { declaredEncoding } from './markup/declaredEncoding.ts'
import { plainText } from './plainText/plainText.ts'

const kindOf = (text: string): string => {
  const sniffed = sniffFormat(text)
  return 'format' in sniffed ? sniffed.format.name : `<${sniffed.unknownMarkup}>`
}
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('sniffFormat', () => {
  it('takes for text whatever is no markup, brackets and all', () => {
    expect(kindOf('<本报讯> 河上的风')).toBe('plainText')
    expect(kindOf('<b>河</b> 上的风')).toBe('plainText')
    expect(kindOf('')).toBe('plainText')
  })
  it('names the first element of markup that it does not read, behind all that may stand before it', () => {
    expect(kindOf('\ufeff<?xml version="1.0"?><!-- > --><!DOCTYPE r [<!ENTITY a "b">]>\n<x:river/>')).toBe('<river>')
    expect(kindOf('<!DOCTYPE html>\n<HTML><p>河</p>')).toBe('<HTML>')
    expect(kindOf('<?xml version="1.0"?>')).toBe('<>')
    expect(kindOf('<?xml version="1.0"?><!-- never ends')).toBe('<>')
  })
})

describe('declaredEncoding', () => {
  it('reads what XML and web pages state, and nothing else', () => {
    expect(declaredEncoding(bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><r/>'))).toBe('windows-1252')
    expect(declaredEncoding(bytesOf('<html><meta charset=gb2312>'))).toBe('gb18030')
    const meta = '<META http-equiv="Content-Type" content="text/html; charset=big5">'
    expect(declaredEncoding(bytesOf(meta))).toBe('big5')
    expect(declaredEncoding(bytesOf('<?xml version="1.0" encoding="klingon"?>'))).toBeNull()
    expect(declaredEncoding(bytesOf('encoding="utf-8"'))).toBeNull()
  })
})

describe('the plain text format', () => {
  it('gives one page from pieces of any length', async () => {
    const { pages, problems } = await gather(plainText.parse('a.txt', ['河\r', '\n岸'], { firstPage: 3 }))
    expect(pages.flatMap(({ page }) => page.lines.map(({ id, text }) => `${id}=${text}`))).toEqual([
      'p3l1=河',
      'p3l2=岸',
    ])
    expect(problems).toEqual([])
  })
})
