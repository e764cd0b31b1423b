import { Fragment, Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { bodySchema } from '../schema/bodySchema.ts'
import { cleanSlice } from './cleanSlice.ts'
import { isTooLong } from './pasteLimit.ts'

const paragraph = (text: string) => bodySchema.node('paragraph', null, text === '' ? [] : [bodySchema.text(text)])
const sliceOf = (...texts: string[]) => new Slice(Fragment.from(texts.map(paragraph)), 1, 1)
const textsOf = (slice: Slice) => slice.content.content.map((block) => block.textContent)

describe('cleanSlice', () => {
  it('parts paragraphs at line breaks and drops the empty ones', () => {
    expect(textsOf(cleanSlice(sliceOf('一\n二', '', '三')))).toEqual(['一', '二', '三'])
  })
  it('drops what a database refuses, and keeps tabs as spaces', () => {
    expect(textsOf(cleanSlice(sliceOf('a\u0000b\u0007\tc\ud800')))).toEqual(['ab c\ufffd'])
  })
  it('is empty where nothing is left', () => {
    expect(cleanSlice(sliceOf('', '\u0001', '\u00a0')).size).toBe(0)
  })
  it('keeps marks on their characters', () => {
    const bold = bodySchema.text('一\n二', [bodySchema.mark('bold')])
    const slice = cleanSlice(new Slice(Fragment.from(bodySchema.node('paragraph', null, [bold])), 1, 1))
    expect(slice.content.content.every((block) => block.firstChild?.marks.length === 1)).toBe(true)
  })
})

describe('isTooLong', () => {
  it.each([
    [0, 200_000, 0, false],
    [1, 200_000, 0, true],
    [0, 10, 3_000_000, false],
    [0, 10, 5_000_000, true],
  ])('of %i with %i characters and %i of markup: %s', (size, text, markup, expected) => {
    expect(isTooLong(size, text, markup)).toBe(expected)
  })
})
