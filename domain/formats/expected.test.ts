import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourceLine } from '#domain/source/sourcePage.ts'
import { sniffFormat } from './formats.ts'
import { gather } from './gather.ts'

const corpus = process.env.GALLEY_CORPUS ?? ''
const place = (name: string): string => path.join(corpus, name)
const isThere = corpus !== '' && existsSync(place('expected'))
const expected = <T>(name: string, read: (text: string) => T, none: T): T =>
  isThere ? read(readFileSync(place(`expected/${name}`), 'utf8')) : none
const squeezed = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/gu, '')

async function linesOf(file: string): Promise<SourceLine[][]> {
  const text = readFileSync(place(file), 'utf8')
  const sniffed = sniffFormat(text)
  if (!('format' in sniffed)) return []
  const open = (href: string) => {
    const beside = path.join(path.dirname(place(file)), href.replace(/^file:\/\//u, ''))
    return Promise.resolve(existsSync(beside) ? { name: href, chunks: [readFileSync(beside, 'utf8')] } : null)
  }
  const { pages } = await gather(sniffed.format.parse(file, [text], { firstPage: 1, open }))
  return pages.map(({ page }) => [...page.lines])
}

type Stats = { readonly TextLine: number; readonly String?: number; readonly mean_WC_percent: number | null }
const stats = Object.entries(
  expected('alto-tools_stats.json', (text) => JSON.parse(text) as Record<string, Stats>, {}),
).filter(([, { String: strings }]) => strings !== undefined)

describe.skipIf(!isThere)('what alto-tools counts', () => {
  it.each(stats)('%s', async (file, { String: strings, mean_WC_percent: mean }) => {
    const words = (await linesOf(file)).flat().flatMap(({ words: own = [] }) => own)
    // Two words of one file hold no character; what holds none is no word here. docs/formats.md.
    const empty = file.endsWith('solr__alto_ocrd_from_page_00000006.xml') ? 2 : 0
    expect(words.length).toBe((strings ?? 0) - empty)
    const stated = words.flatMap(({ confidence }) => confidence ?? [])
    const own = stated.reduce((sum, one) => sum + one, 0) / stated.length
    if (mean && stated.length === words.length) expect(Math.abs(own * 100 - mean)).toBeLessThan(0.01)
  })
})

type Token = { readonly c: readonly number[]; readonly tx: string }
type Region = { readonly p: readonly { readonly l: readonly { readonly t: readonly Token[] }[] }[] }
const packages = [
  ['armeteufel-1904-01-17-a', 'mets/bnl_armeteufel_1904-01-17/1497608_newspaper_armeteufel_1904-01-17-mets.xml'],
  ['luxzeit1858-1858-12-07-a', 'mets/bnl_luxzeit1858_1858-12-07/2385348_newspaper_luxzeit1858_1858-12-07_01-mets.xml'],
  ['BLB-1845-12-28-a', 'mets/rero_BLB_1845-12-28/18451228_01-METS.xml'],
] as const
function unpacked(name: string): string | null {
  try {
    return execFileSync('bzip2', ['-dc', place(`expected/impresso_canonical/${name}-pages.jsonl.bz2`)], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    })
  } catch {
    return null
  }
}

describe.skipIf(!isThere)('what impresso reads of packages', () => {
  it.each(packages)('%s: the same words at the same places, page by page', async (name, mets) => {
    const told = unpacked(name)
    if (told === null) return expect(existsSync('/usr/bin/bzip2')).toBe(false)
    const theirs = told
      .split('\n')
      .filter(Boolean)
      .map((one) => JSON.parse(one) as { id: string; r: Region[] })
    const ours = await linesOf(mets)
    expect(ours.length).toBe(theirs.length)
    for (const [at, page] of theirs.sort((a, b) => (a.id < b.id ? -1 : 1)).entries()) {
      const tokens = page.r.flatMap(({ p }) => p.flatMap(({ l }) => l.flatMap(({ t }) => t)))
      const lines = ours[at] ?? []
      const words = lines.flatMap(({ words: own = [] }) => own)
      expect([page.id, words.length]).toEqual([page.id, tokens.length])
      // One page has a sign of hyphenation more: it is printed, so it stands here.
      const [own, other] = [
        squeezed(lines.map(({ text }) => text).join('')),
        squeezed(tokens.map(({ tx }) => tx).join('')),
      ]
      expect(own.length - other.length).toBeLessThanOrEqual(1)
      // impresso cuts fractions of pixels off, and counts the sign of hyphenation to its word's box; Galley does neither.
      const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1.01
      const elsewhere = words.filter(({ box }, index) => {
        const { c: [x = 0, y = 0, width = 0] = [], tx = '' } = tokens[index] ?? {}
        if (!box || !isNear(box[0], x) || !isNear(box[1], y)) return true
        return !/[-\u00ad¬]$/u.test(tx) && !isNear(box[2], width)
      })
      expect([page.id, elsewhere.length]).toEqual([page.id, 0])
    }
  })
})

describe.skipIf(!isThere)('what ocrodjvu makes of hOCR', () => {
  it('has the same words at the same places', async () => {
    const told = expected('ocrodjvu__alice_tesseract3.02.test3', (text) => text, '')
    const height = Number(/\(page 0 0 \d+ (\d+)/u.exec(told)?.[1])
    const theirs = new Set([...told.matchAll(/\(word \d+ \d+ \d+ \d+ "[^"\\]*"/gu)].map(([word]) => word))
    const lines = (await linesOf('hocr/ocrodjvu__alice_tesseract3.02.html')).flat()
    // It cuts words at every sign, and writes what is not ASCII in figures: words of plain letters are compared.
    const words = lines.flatMap(({ text, words: own = [] }) =>
      own.flatMap(({ from, to, box }) => {
        const [x = 0, y = 0, width = 0, high = 0] = box ?? []
        const word = text.slice(from, to)
        const place = `${x} ${height - y - high} ${x + width} ${height - y}`
        return /^[A-Za-z0-9]+$/u.test(word) ? [`(word ${place} "${word}"`] : []
      }),
    )
    expect(words.length).toBeGreaterThan(300)
    expect(words.filter((word) => !theirs.has(word))).toEqual([])
  })
})
