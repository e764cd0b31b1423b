import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gather } from '../gather.ts'
import { parsePdfText } from './parsePdfText.ts'
import type { PdfPage, PdfPageFailed, PdfRun } from './pdfRun.ts'

/** A run of type 10 high; Chinese characters are 10 wide, others 5. */
const run = (text: string, x: number, y: number, more: Partial<PdfRun> = {}): PdfRun => ({
  ...{ text, x, y, angle: 0, size: 10, ascent: 0.8, descent: 0.2, vertical: false, bold: false, face: null },
  length: [...text].reduce((sum, one) => sum + (one > '\u2e80' ? 10 : 5), 0),
  ...more,
})
const page = (runs: readonly PdfRun[], number = 1): PdfPage => ({ number, label: null, width: 400, height: 600, runs })
const read = async (pages: readonly (PdfPage | PdfPageFailed)[], isCutOff = false) =>
  gather(parsePdfText('a.pdf', pages, { firstPage: 1, isCutOff }))
const linesOf = async (...runs: readonly PdfRun[]) =>
  (await read([page(runs)])).pages.flatMap((one) => one.page.lines.map(({ text }) => text))

describe('the text layer of a PDF', () => {
  it.each([
    ['runs on a baseline', [run('河上', 10, 20), run('的风', 30, 20)], ['河上的风']],
    ['a blank by a gap', [run('the', 10, 20), run('river', 28, 20)], ['the river']],
    ['letters that are only kerned', [run('ri', 10, 20), run('ver', 20.4, 20)], ['river']],
    ['no blank for the quarter between scripts', [run('河上', 10, 20), run('28', 32.5, 20)], ['河上28']],
    [
      'columns apart',
      [run('left', 10, 20), run('left too', 10, 32), run('right', 200, 20)],
      ['left', 'left too', 'right'],
    ],
    ['columns that were drawn line by line', [run('a', 10, 20), run('b', 90, 20), run('c', 10, 32)], ['a', 'b', 'c']],
    ['raised figures', [run('28', 10, 20), run('2', 20, 17, { size: 6, length: 3 })], ['282']],
    ['letters set wide', [...'拉长短板'].map((one, at) => run(one, 10 + at * 30, 20)), ['拉 长 短 板']],
    ['ligatures as their letters', [run('o\ufb03ce', 10, 20)], ['office']],
    ['words drawn twice to look bold', [run('河上', 10, 20), run('河上', 10.3, 20)], ['河上']],
    ['words that are printed twice', [run('河上', 10, 20), run('河上', 10, 32)], ['河上', '河上']],
    ['nothing of blanks', [run('  ', 10, 20)], []],
    [
      'no blank that was only guessed between characters set apart',
      [run('石 板', 10, 20, { length: 21 }), run('渡', 32, 20), run('的 。', 43, 20, { length: 21 })],
      ['石板渡的。'],
    ],
    ['a blank that has its room', [run('沈 渡', 10, 20, { length: 25 })], ['沈 渡']],
    [
      'a blank of half a square between characters set solid',
      [run('本报记者', 10, 20), run('沈', 55, 20), run('渡', 70, 20)],
      ['本报记者 沈 渡'],
    ],
    [
      'no blank where every character stands as far apart',
      [...'九点开船'].map((one, at) => run(one, 10 + at * 14, 20)),
      ['九点开船'],
    ],
    [
      'a column apart whose opening mark hangs into the gutter',
      [run('业余的。', 10, 20), run('大家都笑', 10, 32), run('“草往哪边倒', 54, 20)],
      ['业余的。', '大家都笑', '“草往哪边倒'],
    ],
    ['the apostrophe that English writes', [run('Coopers\u02bc drain', 10, 20)], ['Coopers’ drain']],
    [
      'a line of text and a headline beside it, though they meet, as two',
      [run('far bank', 10, 20), run('next', 200, 20), run('FLOODS', 52, 24, { size: 20, length: 60 })],
      ['far bank', 'next', 'FLOODS'],
    ],
    [
      'a raised figure in its line',
      [run('the bank', 10, 20, { size: 20, length: 80 }), run('next', 200, 20), run('12', 92, 14, { size: 10 })],
      ['the bank12', 'next'],
    ],
    [
      'words that fill a measure in one line',
      [run('As', 10, 20), run('the', 40, 20), run('water', 75, 20)],
      ['As the water'],
    ],
  ])('gives %s', async (_, runs, lines) => {
    expect(await linesOf(...runs)).toEqual(lines)
  })

  it('gives words, boxes, type and blocks in pixels of the facsimile', async () => {
    const runs = [
      run('THE RIVER', 10, 20, { size: 20, length: 90, bold: true, face: 'Song' }),
      run('bank', 10, 60),
      run('wind', 10, 72),
    ]
    const [only] = (await read([page(runs)])).pages
    expect(only?.page.size).toEqual({ width: 400, height: 600 })
    const [headline, ...body] = only?.page.lines ?? []
    expect(headline).toMatchObject({ typeSize: 20, bold: true, face: 'Song', block: 'b1' })
    expect(headline?.box?.map(Math.round)).toEqual([10, 4, 90, 20])
    expect(headline?.words?.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [4, 9],
    ])
    const [first, second] = headline?.words ?? []
    expect((first?.box?.[0] ?? 0) + (first?.box?.[2] ?? 0)).toBeLessThan(second?.box?.[0] ?? 0)
    expect(body.map(({ block }) => block)).toEqual(['b2', 'b2'])
  })

  it('reads vertical writing from right to left, and says that it is vertical', async () => {
    const column = { vertical: true, angle: 90 }
    const [only] = (await read([page([run('柳树', 300, 50, column), run('发芽', 280, 50, column)])])).pages
    expect(only?.page.lines.map(({ text, vertical, box }) => [text, vertical, box])).toEqual([
      ['柳树', true, [295, 50, 10, 20]],
      ['发芽', true, [275, 50, 10, 20]],
    ])
    expect(only?.page.blocks).toHaveLength(1)
  })

  const score: readonly (readonly string[])[] = [
    ['名次', '球队', '胜'],
    ['1', '船厂', '8'],
    ['2', '石板渡', '7'],
  ]
  const drawn = (rows: readonly (readonly string[])[]) =>
    rows.flatMap((cells, row) => cells.map((text, at) => run(text, 10 + at * 60, 20 + row * 14)))

  it('puts the cells of a table into rows, parted by tabs', async () => {
    expect(await linesOf(...drawn(score))).toEqual(score.map((cells) => cells.join('\t')))
  })

  it('makes no table of two rows, nor of columns side by side, nor of words that fill a measure', async () => {
    expect(await linesOf(...drawn(score.slice(1)))).toEqual(score.slice(1).flat())
    const wide = [0, 1, 2].map((row) =>
      ['江上的雾散得很慢很慢', '渡船等了一个多钟头', '岸上的人都不着急'].map((text) => text + row),
    )
    const columns = wide.flatMap((cells, row) => cells.map((text, at) => run(text, 10 + at * 130, 20 + row * 14)))
    expect(await linesOf(...columns)).toEqual(wide.flat())
    const words = [0, 1, 2].flatMap((row) =>
      ['that', 'long', 'boat'].map((text, at) => run(text, 10 + at * 36, 20 + row * 12)),
    )
    expect(await linesOf(...words)).toEqual(['that long boat', 'that long boat', 'that long boat'])
  })

  const down = (text: string, x: number, from = 50) => [...text].map((one, at) => run(one, x, from + at * 10))

  it('reads lines that run down though every character was drawn by itself', async () => {
    const bracket = run('「', 301.2, 71.2, { angle: 90 })
    const [only] = (
      await read([page([...down('他問我', 300), bracket, ...down('水呢', 300, 90), ...down('退了', 280)])])
    ).pages
    expect(only?.page.lines.map(({ text, vertical }) => [text, vertical])).toEqual([
      ['他問我「水呢', true],
      ['退了', true],
    ])
    expect(only?.page.lines[0]?.box?.map(Math.round)).toEqual([300, 41, 10, 60])
  })

  it('leaves a column of figures as it is, and the short last lines of a page that runs from left to right', async () => {
    const figures = [1, 2, 3, 4].map((one, at) => run(String(one), 300, 50 + at * 12))
    expect(await linesOf(run('江上没有两场一样的雾', 10, 20), ...figures)).toEqual([
      '江上没有两场一样的雾',
      '1',
      '2',
      '3',
      '4',
    ])
    expect(await linesOf(run('江上的雾', 10, 20), run('散', 10, 32), run('了', 10, 44))).toEqual([
      '江上的雾',
      '散',
      '了',
    ])
  })

  it('gives turned text the box that it covers', async () => {
    const [only] = (await read([page([run('side', 50, 300, { angle: 270 })])])).pages
    expect(only?.page.lines.map(({ box }) => box)).toEqual([[42, 280, 10, 20]])
  })

  it('says what is wrong, page by page', async () => {
    const whole = await read([page([], 1), { number: 2, failed: 'broken' }, { number: 3, failed: 'tooLarge' }], true)
    expect(whole.pages.flatMap(({ problems }) => problems.map(({ code, values }) => [code, values.page]))).toEqual([
      ['pdfPageWithoutText', 1],
    ])
    expect(whole.problems.map(({ code, values }) => [code, values.page])).toEqual([
      ['pdfCutOff', undefined],
      ['pdfPageBroken', 2],
      ['pdfPageTooLarge', 3],
    ])
  })

  const place = fc.double({ min: -1e4, max: 1e4, noNaN: true })
  const anyRun = fc
    .record({
      text: fc.string({ unit: 'grapheme', maxLength: 6 }),
      ...{ x: place, y: place, length: fc.double({ min: 0, max: 500, noNaN: true }) },
      ...{
        size: fc.constantFrom(1, 8, 10, 40),
        angle: fc.constantFrom(0, 0, 0, 90, 180, 270, 33),
        vertical: fc.boolean(),
      },
    })
    .map(({ text, x, y, ...more }) => run(text, x, y, more))
  const characters = (text: string): string =>
    [...text.replace(/[\ufb00-\ufb06]/gu, (one) => one.normalize('NFKC')).replace(/\s/gu, '')].sort().join('')

  it('loses no character and makes none up, whatever is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRun, { maxLength: 40 }), async (runs) => {
        const whole = await read([page(runs)])
        const [only] = whole.pages
        const twice = only?.problems.some(({ code }) => code === 'pdfDrawnTwice') ?? false
        const got = characters((only?.page.lines ?? []).map(({ text }) => text).join(''))
        if (!twice) expect(got).toBe(characters(runs.map(({ text }) => text).join('')))
        expect(new Set(only?.page.lines.map(({ id }) => id)).size).toBe(only?.page.lines.length)
      }),
    )
  })
})
