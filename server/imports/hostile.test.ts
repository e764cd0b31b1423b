import { gzipSync } from 'node:zlib'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import sharp from 'sharp'
import { isRefusal, refusalCodes } from '#domain/workflow/refusal.ts'
import { packZip } from '../testing/packZip.ts'
import { readSources } from './readSources.ts'

const read = async (name: string, bytes: Uint8Array) => {
  const told = await readSources([{ name, bytes }])
  return isRefusal(told) ? told.refused : told.pages.flatMap(({ page }) => page.lines.map(({ text }) => text))
}

describe('files that lie about their kind', () => {
  const picture = () => sharp({ create: { width: 9, height: 9, channels: 3, background: 'white' } })
  it.each([
    ['a picture named text', 'page.txt', async () => picture().png().toBuffer(), 'fileBinary'],
    ['a picture named PDF', 'page.pdf', async () => picture().jpeg().toBuffer(), 'fileBinary'],
    ['a ZIP named XML', 'page.xml', async () => packZip([{ name: 'a', bytes: 'b' }]), 'fileBinary'],
    ['packed text', 'page.txt', async () => gzipSync('河上的风'), 'fileBinary'],
    ['a PDF in name alone', 'page.pdf', async () => Buffer.from('河上的风'), ['河上的风']],
    [
      'ALTO named text',
      'page.txt',
      async () => Buffer.from('<alto><Page><String CONTENT="河"/></Page></alto>'),
      ['河'],
    ],
    [
      'a page of the web',
      'page.xml',
      async () => Buffer.from('<!DOCTYPE html><html><p>河</p></html>'),
      'fileUnknownMarkup',
    ],
  ])('%s', async (_, name, make, told) => {
    expect(await read(name, await make())).toEqual(told)
  })
})

const corpus = process.env.GALLEY_CORPUS ?? ''
const folders = [
  'alto',
  'page',
  'hocr',
  'ocr_gt',
  'newspaper',
  'assembly',
  'pdf',
  'zh',
  'zh/pages',
  'zh/jingbao',
  'confusable',
]
const files = folders.flatMap((folder) => {
  const at = path.join(corpus, folder)
  const names = corpus && existsSync(at) ? readdirSync(at, { withFileTypes: true }) : []
  return names.filter((one) => one.isFile()).map((one) => path.join(folder, one.name))
})

describe.skipIf(files.length === 0)('every file of the corpus', () => {
  it('gives pages, or says in a word of the refusals why not', { timeout: 180_000 }, async () => {
    for (const file of files) {
      const told = await readSources([{ name: path.basename(file), bytes: readFileSync(path.join(corpus, file)) }])
      if (isRefusal(told)) expect([file, refusalCodes.includes(told.refused)]).toEqual([file, true])
      else {
        expect([file, told.pages.length > 0]).toEqual([file, true])
        for (const { source } of [...told.problems, ...told.pages.flatMap(({ problems }) => problems)])
          expect(source).not.toBe('')
      }
    }
  })
})
