import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ParsedEnd, ParsedPage } from './format.ts'
import { sniffFormat } from './formats.ts'
import { gather } from './gather.ts'

const corpus = process.env.GALLEY_CORPUS ?? ''
const filesOf = (folder: string): string[] => {
  const at = path.join(corpus, folder)
  return corpus && existsSync(at) ? readdirSync(at).filter((name) => /\.(xml|html|hocr)$/u.test(name)) : []
}
type Whole = ParsedEnd & { readonly pages: readonly ParsedPage[] }

/** A file of the corpus; null where its root is none that is read. */
async function readCorpus(file: string): Promise<Whole | null> {
  const at = path.join(corpus, file)
  const text = readFileSync(at, 'utf8')
  const sniffed = sniffFormat(text)
  if (!('format' in sniffed)) return null
  const open = (href: string): Promise<{ name: string; chunks: string[] } | null> => {
    const beside = path.join(path.dirname(at), href.replace(/^file:\/\//u, ''))
    return Promise.resolve(existsSync(beside) ? { name: href, chunks: [readFileSync(beside, 'utf8')] } : null)
  }
  return gather(sniffed.format.parse(file, [text], { firstPage: 1, open }))
}
const linesOf = (whole: Whole | null): string[] =>
  whole?.pages.flatMap(({ page }) => page.lines.map(({ text }) => text)) ?? []
/** The text with words that a hyphen parts made whole, as the source states them. */
const wholeWords = (whole: Whole | null): string =>
  whole?.pages
    .flatMap(({ page }) => page.lines)
    .reduce(
      ({ text, drop }, { text: own, hyphenated }) => {
        const rest = drop ? own.replace(/^\S+/u, '') : own
        const told = hyphenated === undefined ? rest : rest.replace(/\S+$/u, hyphenated)
        return { text: text + told, drop: hyphenated !== undefined }
      },
      { text: '', drop: false },
    ).text ?? ''
/** As a program has it that takes UTF-8 for Latin-1: some expected lines were written by one. */
const mistaken = (line: string): string =>
  plain(String.fromCharCode(...new TextEncoder().encode(line.replaceAll('\u00ad', ''))))
/** Compared by its makers after ligatures of the private area were spelled out; Galley leaves characters as they are. */
const respelled = /^page\/dingle__test\.page2018\.xml$/u
/** One file has bare brackets in its text, and lines left open: what is expected tells their words twice. docs/formats.md. */
const comparedLines = corpus
  ? readdirSync(path.join(corpus, 'expected/hocr-lines')).filter((name) => !name.includes('broken_pis'))
  : []
const isRead = (file: string): boolean => /\.(xml|html|hocr)$/u.test(file) && !/[ +]/u.test(file)
const expected = <T>(name: string, read: (text: string) => T, none: T): T =>
  corpus ? read(readFileSync(path.join(corpus, 'expected', name), 'utf8')) : none
const plain = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/gu, '')

type Peer = { readonly file: string; readonly what: string; readonly expect: unknown }
const peers = expected('peer_expectations.json', (text) => JSON.parse(text) as Peer[], [])

/** What an expectation wants to find in the text: strings alone, or under `contains` or `first`. */
function wanted({ what, expect: value }: Peer): string[] {
  if (!/contains|EXACT|^text|first line|region order/u.test(what)) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.map((one) => String(one).replace(/^region_\d+: /u, ''))
  const { contains = [], first = [] } = value as { contains?: string | string[]; first?: string }
  return [contains, first].flat()
}

describe.skipIf(!corpus)('files that other programs read', () => {
  it.each(['alto', 'page', 'ocr_gt', 'hocr'].flatMap((folder) => filesOf(folder).map((name) => `${folder}/${name}`)))(
    '%s gives pages or says why not',
    async (file) => {
      const whole = await readCorpus(file)
      expect(whole === null || whole.pages.length > 0 || whole.problems.length > 0).toBe(true)
    },
  )
  it.each(peers.filter((peer) => isRead(peer.file) && !respelled.test(peer.file) && wanted(peer).length > 0))(
    '$file has what is expected ($what)',
    async (peer) => {
      const whole = await readCorpus(peer.file)
      const text = plain(`${linesOf(whole).join('')} ${wholeWords(whole)}`).replaceAll('—', '–')
      for (const one of wanted(peer)) expect(text).toContain(plain(one))
    },
  )
  it.each(comparedLines)('%s line by line', async (name) => {
    const lines = expected(`hocr-lines/${name}`, (text) => text.split('\n').map(plain), [])
    const read = linesOf(await readCorpus(`hocr/${name.replace(/\.txt$/u, '')}`)).filter((line) => plain(line) !== '')
    const wanted = lines.filter((line) => line !== '')
    expect(read.map((line, at) => (wanted[at] === mistaken(line) ? mistaken(line) : plain(line)))).toEqual(wanted)
  })
  it('has the words and lines that are counted elsewhere', async () => {
    for (const { file, expect: value } of peers) {
      const counts = typeof value === 'object' && value !== null ? (value as { words?: number; lines?: number }) : {}
      // kraken counts lines that have a baseline alone.
      if (!isRead(file) || /kraken/u.test(file)) continue
      const lines = (await readCorpus(file))?.pages.flatMap(({ page }) => page.lines) ?? []
      if (counts.words) expect([file, lines.flatMap(({ words = [] }) => words).length]).toEqual([file, counts.words])
      if (typeof counts.lines === 'number') expect([file, lines.length]).toEqual([file, counts.lines])
    }
  })
})

type Stated = { readonly type: string; readonly id: string; readonly mods_title: string | null }
const packages = Object.entries(
  expected('mets_items.json', (text) => JSON.parse(text) as Record<string, { items: Stated[] }>, {}),
)
describe.skipIf(!corpus)('packages that others took apart', () => {
  it.each(packages)('%s states what its METS does', async (name, { items }) => {
    const { stated, problems } = (await readCorpus(`mets/${name}`)) ?? { stated: [], problems: [] }
    const missing = problems.some(({ code }) => code === 'packageFileMissing')
    for (const { id, type, mods_title: title } of items) {
      if (!/^(article|advert)/iu.test(type)) continue
      const own = stated.find((article) => article.id === id)
      if (!missing && !own) expect([id, 'is stated']).toBe('found')
      if (own && title !== null)
        expect([id, plain(title).slice(0, plain(own.title ?? '').length)]).toEqual([id, plain(own.title ?? '')])
    }
  })
  it('gives articles the text that alto2txt gives them', async () => {
    const texts = expected(
      'alto2txt__bl_0002647_1824-02-17.jsonl',
      (all) => all.split('\n').flatMap((one) => (one ? [JSON.parse(one) as { id: string; text: string }] : [])),
      [],
    )
    const whole = await readCorpus('mets/bl_0002647_1824-02-17/0002647_18240217_mets.xml')
    const lines = new Map(whole?.pages.flatMap(({ page }) => page.lines.map(({ id, text }) => [id, text] as const)))
    const different = texts.filter(({ id, text }) => {
      const own = whole?.stated.find((article) => id.endsWith(article.id))
      return plain(own?.lines.map(({ line }) => lines.get(line) ?? '').join('') ?? '') !== plain(text)
    })
    expect(different.map(({ id }) => id)).toEqual([])
  })
})
