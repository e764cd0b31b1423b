import { encode } from 'uqr'

/** A QR code as one path of SVG: a square of `size` modules, of which the dark ones are drawn. */
export type QrPath = { readonly size: number; readonly path: string }

/** Draws a text as a QR code with the four modules of quiet around it that readers ask for. */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const runs = data.flatMap((row, y) => [...darkRuns(row)].map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`))
  return { size, path: runs.join('') }
}

function* darkRuns(row: readonly boolean[]): Generator<readonly [number, number]> {
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const start = x
    while (row[x + 1]) x += 1
    yield [start, x - start + 1]
  }
}
