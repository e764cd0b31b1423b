import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readSources } from '../readSources.ts'

const corpus = process.env.GALLEY_CORPUS ?? ''
const from = (name: string): string => readFileSync(path.join(corpus, name), 'utf8')
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad-]+/gu, '')
/** How many characters one text holds that the other does not, wherever they stand. */
function differing(one: string, other: string): number {
  const counts = new Map<string, number>()
  for (const character of plain(one)) counts.set(character, (counts.get(character) ?? 0) + 1)
  for (const character of plain(other)) counts.set(character, (counts.get(character) ?? 0) - 1)
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}

async function linesOf(file: string): Promise<string[]> {
  const read = await readSources([{ name: path.basename(file), bytes: readFileSync(path.join(corpus, file)) }])
  return isRefusal(read) ? [read.refused] : read.pages.flatMap(({ page }) => page.lines.map(({ text }) => text))
}
/** What poppler reads; its first line is the corpus' own. */
const popplers = (file: string): string[] =>
  from(`expected/pdftotext/${path.basename(file)}.txt`)
    .split('\n')
    .slice(1)
    .map(plain)
    .filter(Boolean)

/**
 * The least part of poppler's lines that stand in ours, and how many characters may differ: poppler sets three accents on
 * letters that the Federal Register draws apart, and takes some letters of the Landbote, recognised twice, for one.
 */
const files: readonly (readonly [file: string, least: number, other: number])[] = [
  ['pdf/nw__ndnp-sample1.pdf', 0.75, 0],
  ['pdf/nw__sample-color-newsletter.pdf', 0.99, 0],
  ['pdf/pdfjs__noembed-identity.pdf', 1, 0],
  ['pdf/pdfjs__noembed-jis7.pdf', 1, 0],
  ['pdf/pdfjs__noembed-sjis.pdf', 1, 0],
  ['pdf/pdfjs__vertical.pdf', 1, 0],
  ['pdf/pdfpl__federal-register-2020-17221.pdf', 0.99, 9],
  ['pdf/pdfpl__issue-71-duplicate-chars.pdf', 0.95, 0],
  ['pdf/rmrb_20251020_dev.pdf', 1, 0],
  ['mets/rero_BLB_1845-12-28/18451228_01.pdf', 0.8, 12],
]

describe.skipIf(!existsSync(path.join(corpus, 'pdf')))('PDFs that poppler reads', () => {
  it.each(files)('%s holds the same characters, and its lines', { timeout: 120_000 }, async (file, least, other) => {
    const lines = await linesOf(file)
    const theirs = popplers(file)
    expect(differing(lines.join(''), theirs.join(''))).toBeLessThanOrEqual(other)
    const whole = plain(lines.join(''))
    expect(theirs.filter((line) => whole.includes(line)).length).toBeGreaterThanOrEqual(least * theirs.length)
  })
  it.each([
    ['pdf/dingle__lorem-ipsum-scan.pdf', 'pdfWithoutText'],
    ['pdf/pdfpl__empty.pdf', 'fileEmpty'],
    ['pdf/pdfpl__password-example.pdf', 'pdfEncrypted'],
  ])('%s is refused: %s', async (file, refused) => {
    expect(await linesOf(file)).toEqual([refused])
  })
  it('holds every paragraph and title of the articles that others read', { timeout: 60_000 }, async () => {
    const articles = from('zh/rmrb20251020_articles_dev.jsonl').split('\n').filter(Boolean)
    const whole = plain((await linesOf('pdf/rmrb_20251020_dev.pdf')).join('')).replace(/第\d+页/gu, '')
    const told = articles.map((one) => JSON.parse(one) as { title: string; paragraphs: string[]; pdf_page: number })
    const inside = told.filter(({ pdf_page: page }) => page < 95)
    const bare = (text: string): string => plain(text.replaceAll('【小标题】', '')).replace(/[【】]/gu, '')
    const wanted = inside.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).map(bare)
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter((one) => !bare(whole).includes(one))).toEqual([])
  })
})
