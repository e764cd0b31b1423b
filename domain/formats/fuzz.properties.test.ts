import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sniffFormat, textFormats } from './formats.ts'
import { gather } from './gather.ts'
import { attacks, damage } from './testing/hostile.ts'

const corpus = process.env.GALLEY_CORPUS ?? ''
/** What is damaged over and over is short; what damages it does not grow with it. */
const longest = 60_000
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const at = path.join(folder, one.name)
    return one.isDirectory()
      ? filesUnder(at)
      : /\.(xml|html?|hocr)$/u.test(one.name) && statSync(at).size <= longest
        ? [at]
        : []
  })
const files = ['alto', 'page', 'hocr', 'mets', 'ocr_gt'].flatMap((folder) =>
  existsSync(path.join(corpus, folder)) && corpus ? filesUnder(path.join(corpus, folder)) : [],
)
const texts = new Map<string, string>()
const textOf = (file: string): string => {
  const known = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, known)
  return known
}
/** Whatever is found out of it, and by each format that it is not. */
async function readHostile(text: string): Promise<void> {
  const sniffed = sniffFormat(text)
  const formats = 'format' in sniffed ? [sniffed.format] : textFormats
  for (const format of formats) {
    const open = (href: string) => Promise.resolve(href.length % 2 === 0 ? { name: href, chunks: [text] } : null)
    const { pages, problems } = await gather(format.parse('a.xml', [text], { firstPage: 1, open }))
    const ids = pages.flatMap(({ page }) => page.lines.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    const told = [...problems, ...pages.flatMap((one) => one.problems)]
    expect(told.every(({ source, code }) => source !== '' && code !== '')).toBe(true)
  }
}

describe.skipIf(files.length === 0)('damaged files of the corpus', () => {
  it('never make a parser throw, whatever is cut out of them and put in', { timeout: 60_000 }, async () => {
    const hostile = fc.record({
      file: fc.constantFrom(...files),
      cuts: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(hostile, async ({ file, cuts }) => readHostile(damage(textOf(file), cuts))),
      { interruptAfterTimeLimit: process.env.GALLEY_LONG_TESTS ? 120_000 : 12_000 },
    )
  })
})

describe('files made to harm', () => {
  const bodies = {
    alto: '<Layout><Page><TextLine><String CONTENT="RIVER"/></TextLine></Page></Layout>',
    PcGts: '<Page><TextRegion><TextEquiv><Unicode>RIVER</Unicode></TextEquiv></TextRegion></Page>',
    mets: '<fileSec><fileGrp><file ID="F" MIMETYPE="text/xml"><FLocat href="RIVER"/></file></fileGrp></fileSec>',
    html: '<div class="ocr_page"><span class="ocr_line">RIVER</span></div>',
  }
  it.each(Object.entries(bodies))(
    '%s: entities stay as written, depth ends, nothing is fetched',
    async (root, body) => {
      for (const text of attacks(root, body)) {
        const deep = text.includes('<a><a>')
          ? text.replace('<a>', `<${root === 'alto' ? 'Page' : 'div class="ocr_page"'}>`)
          : text
        await readHostile(deep)
      }
    },
  )
  it.each([
    [
      'a million attributes',
      `<alto><Page ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/></alto>`,
    ],
    ['one attribute without an end', `<alto><Page a="${'x'.repeat(5_000_000)}`],
    ['one comment without an end', `<alto><!--${'-'.repeat(2_000_000)}`],
    ['a tag without an end', `<html class="ocr_page"${' a'.repeat(1_000_000)}`],
    ['closing tags alone', `<alto><Page>${'</b>'.repeat(500_000)}`],
    ['brackets alone', `<alto><Page>${'<'.repeat(1_000_000)}`],
    [
      'areas without articles',
      `<html><map name="PagePicMap">${'<area coords="1,2,3" href="content_1.htm">'.repeat(60_000)}`,
    ],
  ])('%s: read to an end', { timeout: 120_000 }, async (_, text) => {
    await readHostile(text)
  })
})
