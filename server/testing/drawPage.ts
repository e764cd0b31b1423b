import sharp, { type Sharp } from 'sharp'

/** A box on a drawn page and what stands in it. */
export type DrawnLine = {
  readonly box: readonly [x: number, y: number, width: number, height: number]
  readonly ink?: string
}

/** A page drawn for tests: bars of ink on paper where lines stand. Lengths in pixels. */
export function drawPage(width: number, height: number, lines: readonly DrawnLine[]): Sharp {
  const bars = lines.map(
    ({ box: [x, y, w, h], ink = '#222' }) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${ink}"/>`,
  )
  const paper = `<rect width="100%" height="100%" fill="#fbf8f0"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paper}${bars.join('')}</svg>`
  return sharp(Buffer.from(svg), { limitInputPixels: false })
}
