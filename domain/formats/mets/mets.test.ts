import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ParsedEnd, ParsedPage } from '../format.ts'
import { gather } from '../gather.ts'
import { damage } from '../testing/hostile.ts'
import { mets } from './mets.ts'

const altoBlock = (id: string, words: readonly string[]): string =>
  `<TextBlock ID="${id}"><TextLine>${words.map((one) => `<String ID="${one}" CONTENT="${one}"/>`).join('')}</TextLine></TextBlock>`
const altoFile = (...blocks: readonly string[]): string =>
  `<alto><Layout><Page ID="P"><PrintSpace>${blocks.join('')}</PrintSpace></Page></Layout></alto>`
const files: Readonly<Record<string, string>> = {
  'text/1.xml': altoFile(altoBlock('B1', ['Flood']), altoBlock('B2', ['The', 'river']), altoBlock('B3', ['rose'])),
  'text/2.xml': altoFile(altoBlock('B1', ['again']), altoBlock('B2', ['Hats', 'sold'])),
}
const file = (id: string, href: string, type = 'text/xml'): string =>
  `<file ID="${id}" MIMETYPE="${type}"><FLocat xlink:href="file://./${href}"/></file>`
const area = (at: string, begin: string, end = ''): string =>
  `<fptr><area FILEID="${at}" BETYPE="IDREF" BEGIN="${begin}"${end && ` END="${end}"`}/></fptr>`
const div = (type: string, inner: string, more = ''): string => `<div TYPE="${type}" ${more}>${inner}</div>`
const record = (id: string, inner: string): string =>
  `<dmdSec ID="${id}"><mdWrap><xmlData><mods:mods>${inner}</mods:mods></xmlData></mdWrap></dmdSec>`
const issueRecord = record(
  'I',
  '<mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Ferry</mods:title></mods:titleInfo><mods:originInfo><mods:dateIssued>1901-02-03</mods:dateIssued></mods:originInfo><mods:part><mods:detail type="issue"><mods:number>17</mods:number></mods:detail></mods:part>',
)
const author =
  '<mods:name><mods:namePart type="family">Lin</mods:namePart><mods:namePart type="given">Xi</mods:namePart><mods:role><mods:roleTerm>aut</mods:roleTerm></mods:role></mods:name>'
const packageOf = (logical: string, more = ''): string =>
  `<mets:mets xmlns:mets="urn:x">${issueRecord}${record('A', `<mods:titleInfo><mods:title>Flood</mods:title></mods:titleInfo>${author}`)}<fileSec><fileGrp USE="Images">${file('IMG1', '1.tif', 'image/tiff')}</fileGrp><fileGrp USE="Text">${file('T2', 'text/2.xml')}${file('T1', 'text/1.xml')}</fileGrp></fileSec><structMap TYPE="PHYSICAL"><div TYPE="Newspaper">${div('PAGE', '<fptr FILEID="T2"/>' + div('pagearea', area('T2', 'Hats', 'sold'), 'ID="pa2"'), 'ORDER="2" ORDERLABEL="B2"')}${div('PAGE', '<fptr FILEID="T1"/>' + div('pagearea', area('T1', 'The', 'rose'), 'ID="pa1"'), 'ORDER="1" ORDERLABEL="B1"')}</div></structMap><structMap TYPE="LOGICAL">${div('ISSUE', logical, 'DMDID="I"')}</structMap>${more}</mets:mets>`
const read = (text: string, held = files): Promise<ParsedEnd & { pages: readonly ParsedPage[] }> =>
  gather(
    mets.parse('mets.xml', [text], {
      firstPage: 1,
      open: (href) => {
        const name = href.replace(/^file:\/\/\.\//u, '')
        return Promise.resolve(Object.hasOwn(held, name) ? { name, chunks: [held[name] ?? ''] } : null)
      },
    }),
  )

const article = div(
  'ARTICLE',
  div('HEADING', div('TITLE', area('T1', 'B1'))) +
    div('BODY', div('PARAGRAPH', area('T1', 'B2', 'B3')) + div('PARAGRAPH', area('T2', 'B1'))),
  'ID="a1" DMDID="A"',
)

describe('METS', () => {
  it('gives pages as the physical structure orders and names them, and what the issue is', async () => {
    const { pages, publication, date, number, problems } = await read(packageOf(article))
    expect(pages.map(({ page }) => [page.source, page.label, page.lines.map(({ text }) => text)])).toEqual([
      ['text/1.xml', 'B1', ['Flood', 'The river', 'rose']],
      ['text/2.xml', 'B2', ['again', 'Hats sold']],
    ])
    expect({ publication, date, number }).toEqual({ publication: 'The Ferry', date: '1901-02-03', number: '17' })
    expect(problems).toEqual([])
  })

  it('states articles over pages, their title, authors and parts', async () => {
    const { stated } = await read(packageOf(article + div('ADVERTISEMENT', area('T2', 'B2'), 'ID="a2"')))
    expect(stated).toEqual([
      {
        ...{ id: 'a1', title: 'Flood', authors: ['Xi Lin'] },
        lines: [
          { line: 'p1l1', part: 'headline' },
          { line: 'p1l2', part: 'body' },
          { line: 'p1l3', part: 'body' },
          { line: 'p2l1', part: 'body' },
        ],
      },
      { id: 'a2', title: null, authors: [], advertisement: true, lines: [{ line: 'p2l2', part: null }] },
    ])
  })

  it('follows links to areas of the physical structure, by ranges of words', async () => {
    const link = (...ids: readonly string[]): string =>
      `<smLinkGrp>${ids.map((id) => `<smLocatorLink xlink:href="#${id}"/>`).join('')}</smLinkGrp>`
    const links = `<structLink>${link('a1', 'pa1')}${link('a2', 'pa2')}</structLink>`
    const { stated } = await read(packageOf(div('ARTICLE', '', 'ID="a1"') + div('ADVERT', '', 'ID="a2"'), links))
    expect(stated.map(({ id, lines }) => [id, lines.map(({ line }) => line)])).toEqual([
      ['a1', ['p1l2', 'p1l3']],
      ['a2', ['p2l2']],
    ])
  })

  it('reads what is there and names what is not', async () => {
    const { pages, problems, stated } = await read(packageOf(article), { 'text/2.xml': files['text/2.xml'] ?? '' })
    expect(pages.map(({ page }) => page.lines[0]?.id)).toEqual(['p1l1'])
    expect(problems).toMatchObject([{ code: 'packageFileMissing', values: { file: 'file://./text/1.xml' } }])
    expect(stated[0]?.lines).toEqual([{ line: 'p1l1', part: 'body' }])
  })

  it('states no line twice', async () => {
    const { stated } = await read(
      packageOf(div('ARTICLE', area('T1', 'B1'), 'ID="a"') + div('ARTICLE', area('T1', 'B1', 'B2'), 'ID="b"')),
    )
    expect(stated.map(({ lines }) => lines.map(({ line }) => line))).toEqual([['p1l1'], ['p1l2']])
  })

  it('says that a package has no pages, and never throws on damage', async () => {
    expect((await read('<mets/>')).problems.map(({ code }) => code)).toEqual(['packageWithoutPages'])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat()), async (cuts) => void (await read(damage(packageOf(article), cuts)))),
    )
  })
})
