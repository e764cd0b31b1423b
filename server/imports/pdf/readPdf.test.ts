import { expect, it } from 'vitest'
import sharp from 'sharp'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { done } from '../../testing/newsroom.ts'
import { drawText, writePdf, type DrawnPage } from '../../testing/writePdf.ts'
import { readSources } from '../readSources.ts'
import { drawnImage } from './drawPages.ts'

const read = (bytes: Uint8Array) => readSources([{ name: 'issue.pdf', bytes }])
const front: DrawnPage = { draws: drawText('THE RIVER', 20, 360, { size: 20 }) + drawText('河上的风', 20, 330) }
const inside: DrawnPage = {
  draws: drawText('柳树', 280, 380, { font: 'V' }) + drawText('发芽', 265, 380, { font: 'V' }),
}
const turned: DrawnPage = { draws: drawText('A turned page', 20, 360), more: '/Rotate 90' }

it('makes a page of each page, with the boxes of its words and the height of its type', async () => {
  const { pages, problems } = done(await read(writePdf([front, inside, turned])))
  expect(
    pages.map(({ format, pdfPage, page: { size, lines } }) => [format, pdfPage, size, lines.map(({ text }) => text)]),
  ).toEqual([
    ['pdfText', 1, { width: 833, height: 1111 }, ['THE RIVER', '河上的风']],
    ['pdfText', 2, { width: 833, height: 1111 }, ['柳树', '发芽']],
    ['pdfText', 3, { width: 1111, height: 833 }, ['A turned page']],
  ])
  const [headline, chinese] = pages[0]?.page.lines ?? []
  expect([headline?.bold, headline?.face, Math.round(headline?.typeSize ?? 0)]).toEqual([true, 'Helvetica-Bold', 56])
  // 360 points from below are 40 from above, at 200 dots an inch.
  expect((headline?.box?.[1] ?? 0) + (headline?.box?.[3] ?? 0)).toBeGreaterThan(111)
  expect(chinese?.box?.map(Math.round)).toMatchObject([56, expect.any(Number), 111, expect.any(Number)])
  expect(pages[1]?.page.lines.map(({ vertical }) => vertical)).toEqual([true, true])
  // Turned, what ran from left to right runs down: the box stands upright.
  const [, , width = 0, height = 0] = pages[2]?.page.lines[0]?.box ?? []
  expect(height).toBeGreaterThan(width)
  expect(problems).toEqual([])
})

it('draws a page as it is printed', async () => {
  const bytes = await drawnImage(writePdf([front]), 1)
  const { info, data } = await sharp(bytes ?? new Uint8Array())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([833, 1111])
  const dark = (from: number, to: number) =>
    data.subarray(from * info.width, to * info.width).filter((level) => level < 128).length
  expect(dark(60, 130)).toBeGreaterThan(500)
  expect(dark(400, 1111)).toBe(0)
})

it('refuses in words what is locked, empty of text, or no PDF but by its first bytes', async () => {
  const codes = async (bytes: Uint8Array) => {
    const told = await read(bytes)
    return isRefusal(told) ? told.refused : told.pages.length
  }
  const key = `<${'28'.repeat(32)}>`
  const lock = `/ID [${key} ${key}] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`
  expect(await codes(writePdf([front], lock))).toBe('pdfEncrypted')
  expect(await codes(writePdf([{ draws: '0 0 100 100 re f' }]))).toBe('pdfWithoutText')
  expect(await codes(Buffer.from('%PDF-1.7\n河上的风'))).toBe('pdfBroken')
  expect(await codes(writePdf([]))).toBe('pdfBroken')
})

it('says which page holds no text', async () => {
  const { pages } = done(await read(writePdf([front, { draws: '' }])))
  expect(pages.map(({ problems }) => problems.map(({ code, values }) => [code, values]))).toEqual([
    [],
    [['pdfPageWithoutText', { page: 2 }]],
  ])
})

it('reads one that breaks off as far as it goes, and says so', async () => {
  const whole = writePdf([front, inside, turned])
  const { pages, problems } = done(await read(whole.subarray(0, whole.indexOf('/Rotate') - 60)))
  expect(pages[0]?.page.lines.map(({ text }) => text)).toEqual(['THE RIVER', '河上的风'])
  expect(problems.map(({ code }) => code)).toContain('pdfCutOff')
})

it('bounds the size of a page that claims to be endless', async () => {
  const { pages } = done(await read(writePdf([{ ...front, more: '/MediaBox [0 0 900000 900000]' }])))
  const { width = 0, height = 0 } = pages[0]?.page.size ?? {}
  expect(width * height).toBeLessThan(50_000_000)
})
