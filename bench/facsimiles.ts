import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { imagesKey, makeImages } from '#server/facsimiles/makeImages.ts'
import { checkImage } from '#server/facsimiles/openImage.ts'

/** Broadsheets as they are scanned: dots per inch of 16 × 23 inches. */
const resolutions = [200, 300, 400] as const
const repeats = 3

/** Prints what it costs to check a page's image and to make its tiles: milliseconds, megabytes kept, highest memory. */
export async function benchFacsimiles(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-bench-'))
  process.env.GALLEY_DATA = folder
  console.log('Facsimiles: a noisy broadsheet with 900 lines')
  try {
    for (const dpi of resolutions) await measure(folder, dpi)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string, dpi: number): Promise<void> {
  const bytes = await scan(16 * dpi, 23 * dpi)
  const times: number[][] = []
  for (let turn = 0; turn < repeats; turn += 1) {
    const start = performance.now()
    await checkImage({ name: 'page.webp', bytes })
    const checked = performance.now()
    await makeImages(`${dpi}${turn}`.padEnd(64, '0'), () => Promise.resolve(bytes))
    times.push([checked - start, performance.now() - checked])
  }
  const median = (at: number) => times.map((one) => one[at] ?? 0).sort((a, b) => a - b)[repeats >> 1] ?? 0
  const kept = sizeOf(path.join(folder, imagesKey(`${dpi}0`.padEnd(64, '0'))))
  const told = [`${dpi} dpi`, `${mega(bytes.length)} MB WebP`, `check ${median(0).toFixed(0)} ms`]
  console.log(
    [
      ...told,
      `tiles ${median(1).toFixed(0)} ms`,
      `kept ${mega(kept)} MB`,
      `memory ${mega(process.memoryUsage.rss())} MB`,
    ].join(' · '),
  )
}

async function scan(width: number, height: number): Promise<Uint8Array> {
  const line = (at: number) => {
    const [x, y] = [width * (0.05 + (at % 6) * 0.15), height * (0.05 + Math.floor(at / 6) * 0.006)]
    return `<rect x="${x}" y="${y}" width="${width * 0.14}" height="${height * 0.004}" fill="#333"/>`
  }
  const lines = Array.from({ length: 900 }, (_, at) => line(at)).join('')
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${lines}</svg>`)
  const noise = { type: 'gaussian', mean: 235, sigma: 12 } as const
  return sharp({ create: { width, height, channels: 3, background: '#fff', noise } })
    .composite([{ input: svg }])
    .webp({ quality: 80, effort: 1 })
    .toBuffer()
}

const mega = (bytes: number): string => (bytes / 1e6).toFixed(1)

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
    const file = statSync(path.join(folder, name))
    return file.isFile() ? sum + file.size : sum
  }, 0)
}
