import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alto } from '../alto/alto.ts'
import { hocr } from '../hocr/hocr.ts'
import { pageXml } from '../pageXml/pageXml.ts'
import { readWhole } from '../testing/hostile.ts'

const altoLine = (word: string) => `<TextLine><String CONTENT="${word}"/></TextLine>`
const altoPage = (inner: string) => `<alto><Layout><Page><TextBlock>${inner}</TextBlock></Page></Layout></alto>`
const pageLine = (word: string) => `<TextLine><TextEquiv><Unicode>${word}</Unicode></TextEquiv></TextLine>`
const pagePage = (inner: string) => `<PcGts><Page><TextRegion id="r">${inner}</TextRegion></Page></PcGts>`
const hocrPage = (inner: string) => `<html><div class="ocr_page">${inner}</div></html>`
const linesOf = async (format: Parameters<typeof readWhole>[0], text: string, length?: number) => {
  const { pages, problems } = await readWhole(format, text, length)
  return {
    lines: pages.flatMap(({ page }) => page.lines.map((line) => line.text)),
    codes: problems.map(({ code }) => code),
  }
}

describe('damaged markup', () => {
  it.each([
    [
      'a closing tag without its opening',
      alto,
      altoPage(`${altoLine('river')}</TextLine></Nothing>${altoLine('bank')}`),
    ],
    [
      'a closing tag of what was closed before',
      alto,
      altoPage(`${altoLine('river')}</TextBlock></TextBlock>${altoLine('bank')}`),
    ],
    ['an element left open', alto, altoPage(`<TextLine><String CONTENT="river"></TextLine>${altoLine('bank')}`)],
    ['the same among texts', pageXml, pagePage(`${pageLine('river')}</Coords>${pageLine('bank')}`)],
    [
      'the end of all before the end',
      pageXml,
      `${pagePage(pageLine('river')).replace('</Page>', '</Metadata>')}`.replace(
        '</TextRegion>',
        `</TextRegion></Nothing><TextRegion id="s">${pageLine('bank')}</TextRegion>`,
      ),
    ],
  ])('is read on behind %s', async (_, format, text) => {
    for (const length of [text.length, 1, 7]) {
      const { lines, codes } = await linesOf(format, text, length)
      expect(lines).toEqual(['river', 'bank'])
      expect(codes).toContain('markupBroken')
    }
  })

  it('keeps a text that stray closing tags stand in, without them', async () => {
    const { lines } = await linesOf(pageXml, pagePage(pageLine('the </x>river</y> runs')))
    expect(lines).toEqual(['the river runs'])
  })

  it('loses no line to stray closing tags, wherever they stand between lines', async () => {
    const names = fc.constantFrom('TextLine', 'String', 'Nothing', 'a:b', '')
    const stray = fc.array(names, { maxLength: 3 }).map((all) => all.map((name) => `</${name}>`).join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(stray, { minLength: 1, maxLength: 8 }), async (strays) => {
        const text = altoPage(strays.map((one, at) => altoLine(`w${at}`) + one).join(''))
        expect((await linesOf(alto, text)).lines).toEqual(strays.map((_, at) => `w${at}`))
      }),
    )
  })

  it('keeps what a web page takes for an instruction, unless it is one', async () => {
    const text = hocrPage(
      '<span class="ocr_line">the <?river> runs</span><?php none ?><span class="ocr_line">on</span>',
    )
    // The bracket takes the next tag with it: the words stay, the line that it closed does not end there.
    const { lines } = await linesOf(
      hocr,
      hocrPage('<span class="ocr_line">a <?b</span><span class="ocr_line">c</span><!--?d-->'),
    )
    expect(lines.join('').replace(/\s/gu, '')).toBe('a<?bc')
    expect((await linesOf(hocr, `<?xml version="1.0"?>${text}`)).lines).toEqual(['the <?river> runs', 'on'])
  })
})
