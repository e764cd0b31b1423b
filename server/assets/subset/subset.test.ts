import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { GlobalFonts, createCanvas } from '@napi-rs/canvas'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listSlices, sliceOf } from '../fontSlices.ts'
import { readSubset } from './readSubset.ts'
import { facesAddress, parseFacesAddress, parseSubsetAddress, subsetAddress } from './subsetAddress.ts'
import { rareIn, subsetFaces } from './subsetFaces.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'galley-subsets-'))
const before = process.env.GALLEY_DATA
beforeAll(() => {
  process.env.GALLEY_DATA = folder
})
afterAll(() => {
  if (before === undefined) delete process.env.GALLEY_DATA
  else process.env.GALLEY_DATA = before
})

const words = '澜浦渡口的艄公唱起旧时号子'
const facesOf = (text: string, of: 'noto-serif-sc' | 'noto-serif-tc' = 'noto-serif-sc') =>
  [
    ...subsetFaces({ of: [of], points: rareIn(text, [of]) }, '').matchAll(
      /url\((?<address>[^)]+)\)[^}]*unicode-range:(?<ranges>[^}]+)\}/gu,
    ),
  ].map(({ groups }) => ({ address: groups?.address ?? '', ranges: groups?.ranges ?? '' }))

describe('the address of a subset', () => {
  it('is read as it was written', () => {
    const slice = listSlices('noto-serif-sc')[100]
    if (!slice) throw new Error('There are a hundred slices')
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 128, max: 0x10ffff }), { minLength: 1, maxLength: 300 }), (any) => {
        const points = any.toSorted((a, b) => a - b)
        expect(parseSubsetAddress(subsetAddress({ slice, points }))).toEqual({ slice, points })
        const faces = { of: ['noto-serif-sc', 'noto-serif-tc'] as const, points }
        expect(parseFacesAddress(facesAddress(faces))).toEqual(faces)
        expect(parseFacesAddress(facesAddress(faces).replace('~noto-serif-tc', ''))).toBeNull()
      }),
    )
  })

  it('is no other’s: what was not signed here is not made', async () => {
    const [one, other] = facesOf(words)
    const [own = '', others = ''] = [one?.address, other?.address]
    expect(parseSubsetAddress(own)).not.toBeNull()
    const forged = [
      own.replace(/\/(?<points>[^/.]+)\./u, '/AAAA.'),
      own.replace(/\.[\w-]+\.woff2$/u, '.AAAAAAAAAAAAAAAA.woff2'),
      own.replace(/\.[\w-]+\.woff2$/u, /\.[\w-]+\.woff2$/u.exec(others)?.[0] ?? ''),
      own.replace('.woff2', '.ttf'),
      'subset/../../package.json',
      '',
    ]
    for (const address of forged) {
      expect(parseSubsetAddress(address), address).toBeNull()
      expect(await readSubset(address), address).toBeNull()
    }
  })
})

describe('the fonts of a page', () => {
  it('hold each character that is not common, once', () => {
    const ranges = facesOf(words).flatMap(({ ranges: all }) => all.split(','))
    const rare = [...new Set(words)].filter((one) => {
      const slice = sliceOf('noto-serif-sc', one.codePointAt(0) ?? 0)
      return slice && !['118', '117', '116'].includes(slice.name)
    })
    expect(rare.length).toBeGreaterThan(4)
    expect(ranges.toSorted()).toEqual(rare.map((one) => `U+${one.codePointAt(0)?.toString(16)}`).toSorted())
    expect(facesOf('plain words, no more')).toEqual([])
  })

  it('draw them as the whole font does, in a twentieth of the bytes, and are made once', async () => {
    for (const [at, { address, ranges }] of facesOf(words).entries()) {
      const [bytes, again] = await Promise.all([readSubset(address), readSubset(address)])
      const slice = parseSubsetAddress(address)?.slice
      if (!bytes || !slice) throw new Error(address)
      expect(again?.equals(bytes)).toBe(true)
      expect(bytes.length).toBeLessThan(12_000)
      GlobalFonts.register(bytes, `Subset ${at}`)
      GlobalFonts.registerFromPath(slice.file, `Whole ${at}`)
      const character = String.fromCodePoint(parseInt(ranges.split(',')[0]?.slice(2) ?? '', 16))
      const [subset, whole] = [inkOf(character, `Subset ${at}`), inkOf(character, `Whole ${at}`)]
      expect(whole.filter((ink) => ink > 128).length).toBeGreaterThan(200)
      // But for the edges, which may be fitted to the pixels otherwise.
      expect(subset.filter((ink, place) => Math.abs(ink - (whole[place] ?? 0)) > 128).length).toBeLessThan(40)
    }
    const files = readdirSync(path.join(folder, 'subsets'), { recursive: true }).filter((one) =>
      String(one).endsWith('.woff2'),
    )
    expect(files).toHaveLength(facesOf(words).length)
  })

  it('are Traditional ones where the text is', () => {
    expect(facesOf('瀾浦晚報', 'noto-serif-tc').every(({ address }) => address.includes('noto-serif-tc'))).toBe(true)
  })
})

/** How dark each pixel is where a character is drawn large. */
function inkOf(text: string, family: string): number[] {
  const context = createCanvas(80, 80).getContext('2d')
  context.font = `900 64px "${family}"`
  context.fillText(text, 8, 64)
  return [...context.getImageData(0, 0, 80, 80).data].filter((_, at) => at % 4 === 3)
}
