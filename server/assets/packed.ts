import { promisify } from 'node:util'
import { brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

/** The bytes of an answer, and the same compressed where that saves anything. */
export type Packed = { readonly plain: Buffer; readonly gzip?: Buffer; readonly br?: Buffer }

/** Compresses once as well as can be, for what is sent often and never changes. */
export const packed = (plain: Buffer): Packed => ({
  plain,
  gzip: gzipSync(plain, { level: 9 }),
  br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } }),
})

const soon = promisify(gzip)

/** Compresses beside other work, quickly, for what may never be sent again. */
export const packedSoon = async (plain: Buffer): Promise<Packed> => ({ plain, gzip: await soon(plain) })

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
