import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../formats.ts'
import { damage, readWhole } from '../testing/hostile.ts'
import { hocr } from './hocr.ts'

const word = (text: string, title = 'bbox 1 2 4 8'): string => `<span class='ocrx_word' title='${title}'>${text}</span>`
const line = (inner: string, title = 'bbox 1 2 30 8'): string =>
  `<span class="ocr_line" title="${title}">${inner}</span>`
const page = (inner: string): string =>
  `<!DOCTYPE html><html><head><title>none</title></head><body><div class="ocr_page" title='image "8421-03.tif"; bbox 0 0 900 1200; ppageno 0'>${inner}</div></body></html>`
const linesOf = async (text: string): Promise<string[]> =>
  (await readWhole(hocr, text)).pages.flatMap((one) => one.page.lines.map((each) => each.text))

describe('hOCR', () => {
  it.each([
    [
      'lines in blocks',
      `<div class="ocr_carea"><p class="ocr_par">${line('the river')}${line('bank')}</p></div>`,
      ['the river', 'bank'],
    ],
    ['white space as a browser', line(`\n ${word('the')}\n  ${word('river')} \n`), ['the river']],
    ['words that nothing parts', line(word('河上') + word('的风')), ['河上的风']],
    ['references', line('&lt;&#x6CB3;&amp;&nbsp;&eacute;'), ['<河&\u00a0é']],
    ['a paragraph without lines', '<p class="ocr_par">the river<br>bank</p>', ['the river', 'bank']],
    ['what stands outside every line', `<h1>stray</h1>${line('river')}more`, ['stray', 'river', 'more']],
    [
      'captions and headers as lines',
      '<span class="ocr_caption">hat</span><span class="ocr_header">coat</span>',
      ['hat', 'coat'],
    ],
    ['elements left open', '<div class="ocr_carea"><p class="ocr_par"><span class="ocr_line">river', ['river']],
  ])('reads %s', async (_, inner, lines) => {
    expect(await linesOf(page(inner))).toEqual(lines)
  })
  it('gives boxes, words, confidence, size of type and image', async () => {
    const inner = line(
      `<strong>${word('河', 'bbox 1 2 4 8; x_wconf 87')}</strong>`,
      'bbox 1 2 30 8; x_size 24.5; textangle 90',
    )
    const read = (await readWhole(hocr, page(`<div class="ocr_carea" id="b1" title="bbox 0 0 50 60">${inner}</div>`)))
      .pages[0]
    expect(read?.page).toMatchObject({
      ...{ image: '8421-03.tif', size: { width: 900, height: 1200 } },
      blocks: [{ id: 'b1', kind: 'text', box: [0, 0, 50, 60], order: null }],
    })
    expect(read?.page.lines).toEqual([
      {
        ...{ id: 'p1l1', block: 'b1', text: '河', box: [1, 2, 29, 6], confidence: 0.87, typeSize: 24.5 },
        ...{ bold: true, vertical: true, words: [{ from: 0, to: 1, box: [1, 2, 3, 6], confidence: 0.87 }] },
      },
    ])
  })
  it('gives lines outside every page a page of their own, and says so', async () => {
    const read = await readWhole(
      hocr,
      `<html><body>${line('stray')}<div class="ocr_page">${line('river')}</div></body></html>`,
    )
    expect(read.pages.map((one) => one.page.lines.map(({ text }) => text))).toEqual([['river'], ['stray']])
    expect(read.problems.map(({ code }) => code)).toEqual(['linesOutsidePage'])
  })
  it('is told by its classes; a web page without them is not read', () => {
    expect(sniffFormat(page(''))).toEqual({ format: hocr })
    expect(sniffFormat('<!DOCTYPE html><html><p>river</p></html>')).toEqual({ unknownMarkup: 'html' })
  })
  const whole = page(`<div class="ocr_carea">${line(word('the') + ' ' + word('river'))}</div>`)
  it('never throws on damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), async (cuts) => void (await readWhole(hocr, damage(whole, cuts)))),
    )
  })
  it('keeps every character of every line', async () => {
    const content = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/[\p{C}\s]/gu, '') || 'x')
    const escape = (text: string): string => text.replace(/[<>&]/gu, (one) => `&#${one.charCodeAt(0)};`)
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 1 }), async (lines) => {
        expect(await linesOf(page(lines.map((one) => line(word(escape(one)))).join('')))).toEqual(lines)
      }),
    )
  })
})
