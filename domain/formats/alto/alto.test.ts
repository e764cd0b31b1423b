import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffFormat } from '../formats.ts'
import { attacks, damage, readWhole } from '../testing/hostile.ts'
import { alto } from './alto.ts'

const word = (content: string, x = 0, more = ''): string =>
  `<String ID="w${x}" CONTENT="${content}" HPOS="${x}" VPOS="10" WIDTH="40" HEIGHT="20" ${more}/>`
const block = (id: string, lines: readonly string[], more = ''): string =>
  `<TextBlock ID="${id}" ${more}>${lines.map((one) => `<TextLine HPOS="0" VPOS="10" WIDTH="90" HEIGHT="20">${one}</TextLine>`).join('')}</TextBlock>`
const page = (blocks: string, head = ''): string =>
  `<?xml version="1.0"?><alto xmlns="urn:any">${head}<Layout><Page ID="P1" PRINTED_IMG_NR="3" WIDTH="1000" HEIGHT="2000"><PrintSpace>${blocks}</PrintSpace></Page></Layout></alto>`
const unit = (name: string): string => `<Description><MeasurementUnit>${name}</MeasurementUnit></Description>`
const textsOf = async (text: string): Promise<string[]> =>
  (await readWhole(alto, text)).pages.flatMap((one) => one.page.lines.map((line) => line.text))

describe('ALTO', () => {
  it.each([
    ['blanks that are stated', block('b', [`${word('Wind')}<SP/>${word('on', 50)}${word('ly', 90)}`]), ['Wind only']],
    ['blanks that are not', block('b', [word('Wind') + word('river', 50)]), ['Wind river']],
    ['Chinese without blanks', block('b', [word('河上') + word('的风', 50) + word('A1', 90)]), ['河上的风 A1']],
    ['a hyphen', block('b', [`${word('ri')}<HYP CONTENT="-"/>`, word('ver')]), ['ri-', 'ver']],
    ['a hyphen without a sign', block('b', [`${word('ri')}<HYP/>`]), ['ri-']],
    ['a line without a word', block('b', ['', word('Wind')]), ['Wind']],
    ['a word outside every line', word('stray') + block('b', [word('Wind')]), ['Wind', 'stray']],
    ['character references', block('b', [word('&lt;&#x6CB3;&amp;')]), ['<河&']],
  ])('reads %s', async (_, blocks, lines) => {
    expect(await textsOf(page(blocks))).toEqual(lines)
  })

  it('gives words their place, confidence and other readings', async () => {
    const written = page(
      block('b', [
        `<String CONTENT="Wlnd" WC="0.5" HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4"><ALTERNATIVE>Wind</ALTERNATIVE></String><String CONTENT="up" CC="0 9"/>`,
      ]),
    )
    const [line] = (await readWhole(alto, written)).pages[0]?.page.lines ?? []
    expect(line?.words).toEqual([
      { from: 0, to: 4, box: [1, 2, 3, 4], confidence: 0.5, alternatives: ['Wind'] },
      { from: 5, to: 7, box: null, confidence: 0.5 },
    ])
    expect(line).toMatchObject({ id: 'p1l1', block: 'b', confidence: 0.5 })
  })

  it.each([
    ['pixel', [0, 10, 90, 20], { width: 1000, height: 2000 }, []],
    ['mm10', [0, 11.81, 106.3, 23.62], { width: 1181, height: 2362 }, ['resolutionGuessed']],
    ['inch1200', [0, 2.5, 22.5, 5], { width: 250, height: 500 }, ['resolutionGuessed']],
    ['ell', [0, 10, 90, 20], { width: 1000, height: 2000 }, ['unitUnknown']],
  ])('measures in %s', async (name, box, size, problems) => {
    const read = (await readWhole(alto, page(block('b', [word('Wind')]), unit(name)))).pages[0]
    expect(read?.page.lines[0]?.box).toEqual(box)
    expect(read?.page.size).toEqual(size)
    expect(read?.problems.map(({ code }) => code)).toEqual(problems)
  })

  it('takes the resolution that the file states', async () => {
    const head = `<Description><MeasurementUnit>inch1200</MeasurementUnit><processingStepSettings>dpi: 600</processingStepSettings></Description>`
    const read = (await readWhole(alto, page(block('b', [word('Wind')]), head))).pages[0]
    expect(read?.page.lines[0]?.box).toEqual([0, 5, 45, 10])
    expect(read?.problems).toEqual([])
  })

  it('knows hyphenated words, type, bold, direction, tags and the order stated', async () => {
    const head = `<Styles><TextStyle ID="T" FONTSIZE="12" FONTSTYLE="bold"/></Styles><Tags><LayoutTag ID="H" LABEL="headline"/></Tags><ReadingOrder><OrderedGroup><ElementRef REF="two"/><ElementRef REF="one"/></OrderedGroup></ReadingOrder>`
    const blocks =
      block('three', [word('last')]) +
      block('one', [word('ri', 0, 'SUBS_TYPE="HypPart1" SUBS_CONTENT="river"')], 'BASEDIRECTION="ttb"') +
      block('two', [word('Wind')], 'STYLEREFS="T" TAGREFS="H"')
    const read = (await readWhole(alto, page(blocks, head))).pages[0]?.page
    expect(read?.label).toBe('3')
    expect(read?.lines.map(({ text }) => text)).toEqual(['Wind', 'ri', 'last'])
    expect(read?.lines[0]).toMatchObject({ typeSize: 50, bold: true })
    expect(read?.lines[1]).toMatchObject({ vertical: true, hyphenated: 'river' })
    expect(read?.blocks?.map(({ kind, order }) => [kind, order])).toEqual([
      ['headline', 0],
      ['text', 1],
      ['text', null],
    ])
  })

  it('keeps pictures and rules as blocks without lines', async () => {
    const blocks = `<Illustration ID="i" HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4"/><GraphicalElement ID="g"/><ComposedBlock TYPE="Advertisement">${block('a', [word('hat')])}</ComposedBlock>`
    const read = (await readWhole(alto, page(blocks))).pages[0]?.page
    expect(read?.blocks?.map(({ kind }) => kind)).toEqual(['picture', 'rule', 'advertisement'])
  })

  it('expands no entity, fetches nothing, and stops where elements stand too deep', async () => {
    const body = `<Layout><Page>${block('b', ['<String CONTENT="RIVER"/>'])}</Page></Layout>`
    const read = await Promise.all(attacks('alto', body).map((text) => readWhole(alto, text)))
    expect(read.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['markupTooDeep'],
      ['entityLeft'],
      ['entityLeft'],
    ])
    expect(read.flatMap(({ pages }) => pages.flatMap((one) => one.page.lines.map(({ text }) => text)))).toEqual([
      '&b;&b;',
      '&a;',
    ])
  })

  const whole = page(block('b', [word('Wind') + word('river', 50)]) + block('c', [word('河')]), unit('mm10'))
  it('reads the same in pieces of any length', async () => {
    const once = await readWhole(alto, whole)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (length) => {
        expect(await readWhole(alto, whole, length)).toEqual(once)
      }),
    )
  })
  it('never throws on damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), async (cuts) => void (await readWhole(alto, damage(whole, cuts)))),
    )
  })
  it('keeps every character of every word', async () => {
    const content = fc.string({ minLength: 1, maxLength: 8 }).map((text) => text.replace(/[\p{C}\s]/gu, '') || 'x')
    const escape = (text: string): string => text.replace(/[<>&"]/gu, (one) => `&#${one.charCodeAt(0)};`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(content, { minLength: 1 }), { minLength: 1 }), async (lines) => {
        const texts = await textsOf(
          page(
            block(
              'b',
              lines.map((words) => words.map((one) => word(escape(one))).join('')),
            ),
          ),
        )
        expect(texts.map((text) => text.replaceAll(' ', ''))).toEqual(lines.map((words) => words.join('')))
      }),
    )
  })
  it('is told by its root', () => {
    expect(sniffFormat('<x:ALTO xmlns:x="urn:y"/>')).toEqual({ format: alto })
  })
})
