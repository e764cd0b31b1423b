import { describe, expect, it } from 'vitest'
import { fitBoxes } from './fitBoxes.ts'
import { imageKind, pageStem } from './imageKind.ts'
import { imagePlace } from './imagePlace.ts'

const size = { width: 2000, height: 3000 }

describe('images of a facsimile', () => {
  it.each([
    ['tiles/12/0_0.webp', { scale: 1, left: 0, top: 0 }],
    ['tiles/12/3_5.webp', { scale: 1, left: 1536, top: 2560 }],
    ['tiles/11/1_2.webp', { scale: 0.5, left: 512, top: 1024 }],
    ['tiles/0/0_0.webp', { scale: 1 / 4096, left: 0, top: 0 }],
    ['whole/960.webp', { scale: 0.48, left: 0, top: 0 }],
  ])('%s is one', (address, place) => expect(imagePlace(address, size)).toEqual({ ...place, file: address }))

  it.each([
    'tiles/13/0_0.webp',
    'tiles/12/4_0.webp',
    'tiles/12/0_6.webp',
    'tiles/012/0_0.webp',
    'tiles/12/0_0.webp/../../x',
    'whole/961.webp',
    '../secret',
    '',
  ])('%s is none', (address) => expect(imagePlace(address, size)).toBeNull())
})

describe('image files', () => {
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
  it.each([
    ['ffd8ffe000104a46', 'jpeg'],
    ['524946460000000057454250', 'webp'],
    ['0000000c6a5020200d0a870a', 'jpeg2000'],
    ['3c737667', null],
    ['474946383961', null],
    ['', null],
  ])('%s is %s', (hex, kind) => expect(imageKind(bytes(hex))).toBe(kind))

  it.each([
    ['8421-03.webp', '8421-03.alto.xml'],
    ['in/8421-03.TIF', '8421-03.txt'],
    ['A01.jpeg', 'a01.xml'],
  ])('%s belongs to %s', (image, text) => expect(pageStem(image)).toBe(pageStem(text)))
})

describe('boxes on another image', () => {
  it('scale with the sizes', () => {
    expect(fitBoxes({ width: 1000, height: 1000 }, size, null)([10, 10, 100, 20])).toEqual([20, 30, 200, 60])
    expect(fitBoxes(null, size, null)([10, 10, 100, 20])).toEqual([10, 10, 100, 20])
  })

  it('follow the map of a rescan, turned too', () => {
    expect(fitBoxes(size, size, [0, 1, -1, 0, 3000, 0])([0, 0, 100, 20])).toEqual([2980, 0, 20, 100])
    expect(fitBoxes(size, size, 'nonsense')([1, 2, 3, 4])).toEqual([1, 2, 3, 4])
  })
})
