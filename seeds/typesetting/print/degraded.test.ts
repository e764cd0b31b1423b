import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import { sheets8421, sheetsEn } from '../../sheets/demoSheets.ts'
import { keptLayout } from '../../sheets/keptLayouts.ts'
import { lookAlikesOf } from '../../sheets/lookAlikes.ts'
import { sheetFiles } from '../../sheets/sheetFiles.ts'
import type { PrintedPage } from '../sheet/printedPage.ts'
import { setSheet } from '../sheet/setSheet.ts'
import type { Ageing } from './agePage.ts'
import { readLines } from './misread.ts'
import { skewPage } from './skewPage.ts'
import { toImage } from './toImage.ts'

const [sheet] = sheets8421.slice(3)
if (!sheet) throw new Error('No. 8421 has four pages.')
const page = setSheet(sheet, keptLayout(sheet.name))
/** A corner of the page, without its pictures: quick to paint. */
const corner: PrintedPage = { ...page, width: 1000, height: 900, pictures: [] }

/** Grey levels of a page's image. */
async function levels(ageing?: Ageing, of: PrintedPage = corner) {
  const image = sharp(toImage(of, { format: 'png', ...(ageing && { ageing }) }))
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true })
  return { at: (x: number, y: number): number => data[y * info.width + x] ?? 255, data, ...info }
}
const mean = (all: Iterable<number>): number => {
  const list = [...all]
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length)
}
const spread = (all: readonly number[]): number => Math.sqrt(mean(all.map((one) => (one - mean(all)) ** 2)))

describe('errors of recognition', () => {
  const lines = page.blocks
    .filter(({ part }) => ['body', 'caption', 'table'].includes(part))
    .flatMap((one) => one.lines)

  it.each([0.01, 0.03, 0.05])('at %d misread so many characters, each as one that looks like it', (errors) => {
    const lookAlikes = lookAlikesOf('zh-Hans')
    const read = readLines(page, { errors, lookAlikes })
    let [might, wrong] = [0, 0]
    for (const line of lines) {
      const { text, sure } = read(line)
      for (const [at, character] of [...line.text].entries()) {
        const like = lookAlikes(character)
        const got = [...text][at] ?? ''
        if (like.length > 0) might++
        if (got === character) {
          expect(sure[at]).toBeGreaterThanOrEqual(0.9)
          continue
        }
        wrong++
        expect(like.slice(0, 2)).toContain(got)
        expect(sure[at]).toBeLessThan(0.81)
      }
    }
    expect(might).toBeGreaterThan(500)
    const deviation = Math.sqrt(might * errors * (1 - errors))
    expect(Math.abs(wrong - might * errors)).toBeLessThan(3.5 * deviation)
  })

  it('are none where none are asked for, and the same each time', () => {
    const files = [sheetFiles(sheet, 0), sheetFiles(sheet, 0.03), sheetFiles(sheet, 0.03)]
    expect(files[1]).toEqual(files[2])
    expect(files[0]?.alto).not.toBe(files[1]?.alto)
    expect(files[0]?.truth).toBe(files[1]?.truth)
  })

  it('are drawn from letters too', () => {
    const [english] = sheetsEn
    if (!english) throw new Error('The Mail has a page.')
    const [whole, read] = [sheetFiles(english, 0), sheetFiles(english, 0.05)]
    const differ = [...whole.raw].filter((one, at) => one !== read.raw[at]).length
    expect(read.raw).toHaveLength(whole.raw.length)
    expect(differ / whole.raw.length).toBeGreaterThan(0.01)
    expect(differ / whole.raw.length).toBeLessThan(0.06)
  })
})

describe('an aged page', () => {
  it.each([{ skew: 0.7 }, { noise: 0.6 }, { bleed: 0.8 }, { fading: 0.7 }])('%j is the same each time', (ageing) => {
    const [one, again, plain] = [toImage(corner, { ageing }), toImage(corner, { ageing }), toImage(corner)]
    expect(one.equals(again)).toBe(true)
    expect(one.equals(plain)).toBe(false)
  })

  it('has its boxes where its ink is, when it lies askew', async () => {
    const skew = 3
    const [plain, image] = [await levels(), await levels({ skew })]
    const bodyOf = (of: PrintedPage) => of.blocks.filter(({ part }) => part === 'body').flatMap(({ lines }) => lines)
    const inkIn = ({ at }: typeof image, [x, y, width, height]: Box): number => {
      let ink = 0
      for (let v = Math.round(y); v < y + height; v++)
        for (let u = Math.round(x); u < x + width; u++) ink += Math.max(0, 225 - at(u, v))
      return ink
    }
    const [upright, turned] = [bodyOf(corner), bodyOf(skewPage(corner, skew))]
    const shares = upright.flatMap(({ box, text }, at) => {
      const [x, y, width, height] = box
      const isWithin = x + width < corner.width - 40 && y + height < corner.height - 40
      // Far from the middle a sheet moves most.
      const isFar = Math.hypot(x + width / 2 - corner.width / 2, y - corner.height / 2) > 200
      if (text.length < 6 || !isWithin || !isFar) return []
      const ink = inkIn(plain, box)
      return [{ text, turned: inkIn(image, turned[at]?.box ?? box) / ink, upright: inkIn(image, box) / ink }]
    })
    expect(shares.length).toBeGreaterThan(8)
    // Turned boxes hold all of their line and a little of its neighbours.
    for (const one of shares) expect(one.turned, one.text).toBeGreaterThan(0.88)
    expect(mean(shares.map((one) => one.upright))).toBeLessThan(mean(shares.map((one) => one.turned)) * 0.85)
  })

  it('is speckled by noise, and more by more', async () => {
    const patch = async (noise: number) => {
      const { at } = await levels({ noise })
      return spread(Array.from({ length: 400 }, (_, one) => at(4 + (one % 20), 4 + Math.floor(one / 20))))
    }
    const [none, some, much] = [await patch(0), await patch(0.3), await patch(0.9)]
    expect(none).toBe(0)
    expect(some).toBeGreaterThan(5)
    expect(much).toBeGreaterThan(some * 2)
  })

  it('shows the other side through, where this one is blank', async () => {
    const [plain, through] = [await levels(), await levels({ bleed: 0.9 })]
    const darker = [...plain.data].filter((level, at) => level > 235 && (through.data[at] ?? 255) < level - 20).length
    expect(darker / plain.data.length).toBeGreaterThan(0.01)
    const inked = [...plain.data].flatMap((level, at) => (level < 60 ? [through.data[at] ?? 255] : []))
    expect(mean(inked)).toBeLessThan(60)
  })

  it('pales by fading: its ink, not its paper', async () => {
    const darkest = async (fading: number) => {
      const sorted = [...(await levels({ fading })).data].sort((a, b) => a - b)
      return {
        ink: sorted[Math.floor(sorted.length * 0.005)] ?? 0,
        paper: sorted[Math.floor(sorted.length * 0.8)] ?? 0,
      }
    }
    const [none, half, all] = [await darkest(0), await darkest(0.5), await darkest(1)]
    expect(half.ink).toBeGreaterThan(none.ink + 30)
    expect(all.ink).toBeGreaterThan(half.ink + 30)
    expect(Math.abs(all.paper - none.paper)).toBeLessThan(25)
    expect(all.paper - all.ink).toBeGreaterThan(40)
  })

  it('is smaller as a JPEG of less quality', async () => {
    const jpeg = (quality: number) => toImage(corner, { format: 'jpeg', quality })
    expect((await sharp(jpeg(30)).metadata()).format).toBe('jpeg')
    expect(jpeg(30).length).toBeLessThan(jpeg(85).length * 0.75)
    expect(jpeg(30).equals(jpeg(30))).toBe(true)
  })
})
