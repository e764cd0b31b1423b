import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ShareCard } from '#domain/reader/cards/shareCard.ts'
import { drawCard } from './drawCard.ts'
import { cardMark, readCard } from './readCard.ts'

const card: ShareCard = {
  ...{ newspaper: '澜浦日报', kicker: '十年之后', headline: '渡口复航首日载客三千人次', language: 'zh-Hans' },
  ...{ place: ['2019年9月18日', 'A01版'], bylines: ['本报记者 顾晚舟'] },
}
const folder = mkdtempSync(path.join(tmpdir(), 'galley-cards-'))
const before = process.env.GALLEY_DATA
beforeAll(() => {
  process.env.GALLEY_DATA = folder
})
afterAll(() => {
  if (before === undefined) delete process.env.GALLEY_DATA
  else process.env.GALLEY_DATA = before
})

/** How many of a stripe's pixels are dark: whether something is written there. */
async function inkIn(image: Buffer, top: number, height: number): Promise<number> {
  const { data } = await sharp(image)
    .extract({ left: 0, top, width: 1200, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data.filter((level) => level < 128).length
}

describe('the card of an article', () => {
  it('is a PNG of 1200 by 630 with newspaper, headline and bylines on it', async () => {
    const image = await drawCard(card)
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    for (const [top, height] of [
      [70, 50],
      [200, 300],
      [560, 40],
    ] as const)
      expect(await inkIn(image, top, height)).toBeGreaterThan(300)
  })

  it.each([
    ['a headline that is very long', { headline: '渡口复航首日载客三千人次，'.repeat(9) }],
    ['a headline of one endless word', { headline: 'x'.repeat(120) }],
    ['nothing but a headline', { kicker: null, bylines: [], place: [] }],
    ['characters that no font has', { headline: '\u{10ffff}\u{e000}船' }],
    ['no words at all', { headline: '' }],
  ])('stays within its frame with %s', async (_, change) => {
    const image = await drawCard({ ...card, ...change })
    // Within the margins, and not over the rule above the bylines.
    const { data } = await sharp(image)
      .extract({ left: 1140, top: 0, width: 60, height: 630 })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(data.every((level) => level > 200)).toBe(true)
    expect(await inkIn(image, 528, 10)).toBe(0)
  })

  it('draws Traditional characters as Traditional fonts do', async () => {
    const hant = { ...card, headline: '骨、直。', language: 'zh-Hant' }
    const [one, other] = [await drawCard(hant), await drawCard({ ...hant, language: 'zh-Hans' })]
    expect(one.equals(other)).toBe(false)
  })

  it('is drawn once, and anew when its words change', async () => {
    const [first, second] = await Promise.all([readCard(card), readCard(card)])
    expect(first.equals(second)).toBe(true)
    expect((await readCard(card)).equals(first)).toBe(true)
    const files = () =>
      readdirSync(path.join(folder, 'cards'), { recursive: true }).filter((name) => String(name).endsWith('.png'))
    expect(files()).toHaveLength(1)
    await readCard({ ...card, headline: '渡口停航' })
    expect(files()).toHaveLength(2)
    expect(cardMark(card)).not.toBe(cardMark({ ...card, bylines: [] }))
  })
})
