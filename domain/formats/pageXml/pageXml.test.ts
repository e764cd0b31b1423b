import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attacks, damage, readWhole } from '../testing/hostile.ts'
import { pageXml } from './pageXml.ts'

const equiv = (text: string, more = ''): string => `<TextEquiv ${more}><Unicode>${text}</Unicode></TextEquiv>`
const coords = '<Coords points="1,2 11,2 11,22"/>'
const line = (inner: string, more = ''): string => `<TextLine ${more}>${coords}${inner}</TextLine>`
const region = (id: string, inner: string, more = ''): string =>
  `<TextRegion id="${id}" ${more}>${coords}${inner}</TextRegion>`
const page = (inner: string): string =>
  `<?xml version="1.0"?><p:PcGts xmlns:p="urn:any"><Page imageFilename="8421-03.jpg" imageWidth="900" imageHeight="1200">${inner}</Page></p:PcGts>`
const linesOf = async (text: string): Promise<string[]> =>
  (await readWhole(pageXml, text)).pages.flatMap((one) => one.page.lines.map((each) => each.text))
const three = region('a', line(equiv('one'))) + region('b', line(equiv('two'))) + region('c', line(equiv('three')))
const order = (inner: string): string => `<ReadingOrder><OrderedGroup>${inner}</OrderedGroup></ReadingOrder>`

describe('PAGE XML', () => {
  it.each([
    ['lines', region('a', line(equiv('river')) + line(equiv('bank'))), ['river', 'bank']],
    [
      'the reading of the lowest index',
      region('a', line(equiv('rlver', 'index="1"') + equiv('river', 'index="0"'))),
      ['river'],
    ],
    [
      'words where the line has no text',
      region('a', line(`<Word>${equiv('river')}</Word><Word>${equiv('bank')}</Word>`)),
      ['river bank'],
    ],
    ['Chinese words', region('a', line(`<Word>${equiv('河上')}</Word><Word>${equiv('的风')}</Word>`)), ['河上的风']],
    ['glyphs', region('a', line(`<Word><Glyph>${equiv('u')}</Glyph><Glyph>${equiv('p')}</Glyph></Word>`)), ['up']],
    ['a region that has no lines', region('a', equiv('river\nbank')), ['river', 'bank']],
    ['its lines where a region has both', region('a', equiv('RIVER') + line(equiv('river'))), ['river']],
    ['regions as written', three, ['one', 'two', 'three']],
    [
      'regions as ordered, others last',
      order('<RegionRefIndexed index="1" regionRef="a"/><RegionRefIndexed index="0" regionRef="c"/>') + three,
      ['three', 'one', 'two'],
    ],
    [
      'groups in groups',
      order(
        '<RegionRefIndexed index="2" regionRef="a"/><UnorderedGroupIndexed index="1"><RegionRef regionRef="c"/><RegionRef regionRef="b"/></UnorderedGroupIndexed>',
      ) + three,
      ['three', 'two', 'one'],
    ],
    ['a region within another', region('a', line(equiv('out')) + region('b', line(equiv('in')))), ['out', 'in']],
    [
      'the order that Transkribus writes',
      region(
        'a',
        line(equiv('second'), 'custom="readingOrder {index:1;}"') +
          line(equiv('first'), 'custom="readingOrder {index:0;}"'),
      ),
      ['first', 'second'],
    ],
    [
      'cells of a table',
      `<TableRegion id="t">${coords}${region('a', line(equiv('1')))}${region('b', line(equiv('2')))}</TableRegion>`,
      ['1', '2'],
    ],
    ['a line outside every region', line(equiv('stray')), ['stray']],
  ])('reads %s', async (_, inner, lines) => {
    expect(await linesOf(page(inner))).toEqual(lines)
  })

  it('gives boxes, outlines, words in the line, confidence, other readings and direction', async () => {
    const inner = line(
      `<Word>${coords}${equiv('bank', 'conf="0.4"')}${equiv('bunk')}</Word>${equiv('the bank', 'conf="0.75"')}`,
    )
    const read = (await readWhole(pageXml, page(region('a', inner, 'readingDirection="top-to-bottom"')))).pages[0]?.page
    expect(read).toMatchObject({ image: '8421-03.jpg', size: { width: 900, height: 1200 } })
    expect(read?.lines).toEqual([
      {
        ...{ id: 'p1l1', text: 'the bank', block: 'a', confidence: 0.75, vertical: true, box: [1, 2, 10, 20] },
        polygon: [
          [1, 2],
          [11, 2],
          [11, 22],
        ],
        words: [{ from: 4, to: 8, box: [1, 2, 10, 20], confidence: 0.4, alternatives: ['bunk'] }],
      },
    ])
  })

  it('knows what regions are', async () => {
    const inner = `${region('a', '', 'type="heading"')}${region('b', '', 'custom="structure {type:caption;}"')}${region('c', '', 'type="page-number"')}<ImageRegion/><SeparatorRegion/><TableRegion/><AdvertRegion/>`
    const read = (await readWhole(pageXml, page(inner))).pages[0]?.page
    const kinds = ['headline', 'caption', 'furniture', 'picture', 'rule', 'table', 'advertisement']
    expect(read?.blocks?.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('states the articles that Transkribus marks', async () => {
    const mark = (id: string): string => `custom="structure {id:${id}; type:article;}"`
    const inner =
      region('h', line(equiv('Flood'), `id="l1" ${mark('a1')}`), 'type="heading"') +
      region(
        'b',
        line(equiv('The river rose.'), `id="l2" ${mark('a1')}`) + line(equiv('Fair'), `id="l3" ${mark('a2')}`),
      )
    const { stated } = await readWhole(pageXml, page(inner))
    expect(stated).toMatchObject([
      {
        id: 'p1 a1',
        lines: [
          { line: 'p1l1', part: 'headline' },
          { line: 'p1l2', part: null },
        ],
      },
      { id: 'p1 a2', lines: [{ line: 'p1l3', part: null }] },
    ])
  })

  it('says that outlines are broken and keeps their text', async () => {
    const read = await readWhole(
      pageXml,
      page(region('a', `<TextLine><Coords points=", ,"/>${equiv('river')}</TextLine>`)),
    )
    expect(read.pages[0]?.problems).toMatchObject([{ code: 'outlineBroken', values: { count: 1 } }])
    expect(read.pages[0]?.page.lines).toMatchObject([{ text: 'river', box: null }])
  })

  it('expands no entity and stops where elements stand too deep', async () => {
    const body = `<Page>${region('a', line(equiv('RIVER')))}</Page>`
    const read = await Promise.all(attacks('PcGts', body).map((text) => readWhole(pageXml, text)))
    expect(read.map(({ problems }) => problems[0]?.code)).toEqual(['markupTooDeep', 'entityLeft', 'entityLeft'])
    expect(read.map(({ pages }) => pages[0]?.page.lines[0]?.text)).toEqual([undefined, '&b;&b;', '&a;'])
  })

  it.each(['<!', '<?', '<', '<a b="', '&', '<![CDATA[', '<!--', '<!DOCTYPE a ['])(
    'keeps what stands before a file cut off at %s',
    async (cut) => {
      const [before = ''] = page(region('a', line(equiv('river')))).split('</TextRegion>')
      const read = await readWhole(pageXml, before + cut)
      expect(read.pages[0]?.page.lines.map(({ text }) => text)).toEqual(['river'])
      expect(read.problems.map(({ code }) => code)).toContain('markupBroken')
    },
  )

  const whole = page(order('<RegionRefIndexed index="0" regionRef="b"/>') + three)
  it('never throws on damage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), async (cuts) => void (await readWhole(pageXml, damage(whole, cuts)))),
      { numRuns: 400 },
    )
  })
  it('keeps every line in any order', async () => {
    const listed = fc.shuffledSubarray(['a', 'b', 'c'])
    await fc.assert(
      fc.asyncProperty(listed, async (ids) => {
        const refs = ids.map((id, index) => `<RegionRefIndexed index="${index}" regionRef="${id}"/>`).join('')
        expect((await linesOf(page(order(refs) + three))).sort()).toEqual(['one', 'three', 'two'])
      }),
    )
  })
})
