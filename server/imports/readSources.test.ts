import { describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { done } from '../testing/newsroom.ts'
import { openPageSpool } from './pageSpool.ts'
import type { PageFile } from './pageFile.ts'
import { readSources } from './readSources.ts'

/** A file that comes in pieces of odd lengths, and counts how much of it stands open at once. */
function inPieces(name: string, text: string | Uint8Array, path?: string): PageFile {
  const bytes = Buffer.from(text)
  const read = (most: number) => Promise.resolve(bytes.subarray(0, most + 1))
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 65_537) yield bytes.subarray(at, at + 65_537)
  }
  const source = { size: bytes.length, head: (length: number) => read(length - 1), read, chunks }
  return { name, source, ...(path === undefined ? {} : { path }) }
}
const alto = (words: readonly string[], pad = '') =>
  `<?xml version="1.0"?><alto><Layout>${pad}<Page ID="P"><PrintSpace><TextBlock ID="B">${words
    .map((word) => `<TextLine><String HPOS="1" VPOS="2" WIDTH="3" HEIGHT="4" CONTENT="${word}"/></TextLine>`)
    .join('')}</TextBlock></PrintSpace></Page></Layout></alto>`
const linesOf = async (...files: readonly PageFile[]) => {
  const read = await readSources(files)
  return isRefusal(read) ? read.refused : read.pages.map(({ page }) => page.lines.map(({ text }) => text))
}
/** More than is decoded as one. */
const long = '<i a="河"/>'.repeat(1_900_000)

describe('files that are longer than one page ever is', () => {
  it('are read piece by piece, wherever a piece ends', async () => {
    expect(await linesOf(inPieces('a.xml', alto(['河', '岸'], long)))).toEqual([['河', '岸']])
  })
  it('are refused where they turn out to be no text', async () => {
    expect(await linesOf(inPieces('a.xml', `${alto(['河'], long)}\u0000`))).toBe('fileBinary')
    expect(await linesOf(inPieces('a.txt', '河上的风\n'.repeat(2_000_000)))).toBe('fileTooLarge')
  })
  it('say what could not be read of them', async () => {
    const broken = Buffer.concat([Buffer.from(alto(['河'], long)), Buffer.from([0xe6, 0xb2])])
    const { pages } = done(await readSources([inPieces('a.xml', broken)]))
    expect(pages[0]?.problems.map(({ code }) => code)).toContain('charactersUnreadable')
  })
})

describe('files of a package', () => {
  const mets = `<mets><fileSec><fileGrp><file ID="F1" MIMETYPE="text/xml"><FLocat href="../alto/1.xml"/></file></fileGrp></fileSec></mets>`
  it('are found where it says that they lie, not where another has the same name', async () => {
    const files = [
      inPieces('mets.xml', mets, 'day/mets/mets.xml'),
      inPieces('1.xml', alto(['wrong']), 'day/old/1.xml'),
      inPieces('1.xml', alto(['right']), 'day/alto/1.xml'),
    ]
    expect(await linesOf(...files)).toEqual([['right'], ['wrong']])
  })
})

it('keeps pages on disk until their turn comes, and gives them back whole, with what is stated of them', async () => {
  const spool = await openPageSpool()
  const page = done(await readSources([inPieces('a.xml', alto(['河', '岸']))])).pages[0]?.page
  if (!page) throw new Error('no page was read')
  const stated = { id: 'a', title: null, authors: [] }
  const [early, late] = [0, 1].map((article) => ({ article, stated, lines: [{ line: 'p1l1', part: null, order: 0 }] }))
  await spool.keep(page, early ? [early] : [])
  await spool.keep({ ...page, source: 'b.xml' }, [])
  await spool.addStated(0, late ? [late] : [])
  expect(await spool.read(0)).toEqual({ page, stated: [early, late] })
  expect((await spool.read(1)).page.source).toBe('b.xml')
  await spool.close()
})
