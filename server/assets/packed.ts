import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The bytes of an answer, and the same compressed where that saves anything. */
export type Packed = { readonly plain: Buffer; readonly gzip?: Buffer; readonly br?: Buffer }

/** Compresses once as well as can be, for what is sent often and never changes. */
export const packed = (plain: Buffer): Packed => ({
  plain,
  gzip: gzipSync(plain, { level: 9 }),
  br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
})

const quick = { [constants.BROTLI_PARAM_QUALITY]: 1 }

/**
 * Compresses at once, for what may never be sent again: a page takes a tenth of a millisecond, less than to hand it to
 * another thread. For who takes gzip alone it is made when one asks.
 */
export function packedQuickly(plain: Buffer): Packed {
  let zipped: Buffer | undefined
  return {
    plain,
    br: brotliCompressSync(plain, { params: { ...quick, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
    get gzip() {
      return (zipped ??= gzipSync(plain, { level: 1 }))
    },
  }
}

/** The bytes that a browser takes which sent this `accept-encoding`, and the `content-encoding` to tell; null: none. */
export function bytesFor(bodies: Packed, acceptEncoding: string | null): readonly [Buffer, 'br' | 'gzip' | null] {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part))
      .map((part) => part.replace(/;.*$/u, '')),
  )
  if (accepted.has('br') && bodies.br) return [bodies.br, 'br']
  if (accepted.has('gzip') && bodies.gzip) return [bodies.gzip, 'gzip']
  return [bodies.plain, null]
}
