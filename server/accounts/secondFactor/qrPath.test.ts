import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrPath } from './qrPath.ts'

it('draws each dark module of the code and no other', () => {
  const text = 'otpauth://totp/Galley:lin?secret=ABCDEFGHIJKLMNOP'
  const { size, path } = qrPath(text)
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu))
    for (let at = 0; at < Number(width); at += 1) (drawn[Number(y)] ?? [])[Number(x) + at] = true
  expect(drawn).toEqual(encode(text, { ecc: 'M', border: 4 }).data)
})
