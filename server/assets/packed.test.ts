import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bytesFor, packed, packedQuickly } from './packed.ts'

const text = Buffer.from('渡口'.repeat(400))
const bodies = packed(text)

describe('bytesFor', () => {
  it.each([
    [null, null],
    ['', null],
    ['identity', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['GZIP;q=1.0', 'gzip'],
    ['gzip;q=0', null],
  ])('answers “%s” with %s', (accepted, wanted) => {
    const [bytes, encoding] = bytesFor(bodies, accepted)
    expect(encoding).toBe(wanted)
    const read = encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes
    expect(read.equals(text)).toBe(true)
  })
})

it('compresses what is packed quickly for whoever takes it, either way', () => {
  const quick = packedQuickly(text)
  const [bytes, encoding] = bytesFor(quick, 'gzip, deflate, br')
  expect([encoding, brotliDecompressSync(bytes).equals(text)]).toEqual(['br', true])
  const [zipped, way] = bytesFor(quick, 'gzip')
  expect([way, gunzipSync(zipped).equals(text), zipped]).toEqual(['gzip', true, bytesFor(quick, 'gzip')[0]])
  expect(bytesFor(quick, null)).toEqual([text, null])
})
