import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { seededRandom } from '../seededRandom.ts'

/** What time and a scanner do to a page. Each from 0 (nothing) to 1 (as much as can still be read), but for the angle. */
export type Ageing = {
  /** By which the sheet lies askew, in degrees. */
  readonly skew?: number
  /** Speckle of paper and sensor. */
  readonly noise?: number
  /** How much of the other side shows through. */
  readonly bleed?: number
  /** How far the ink has paled. */
  readonly fading?: number
}

/** A page's image as it looks when it was kept and scanned; the same each time. */
export function agePage(sheet: Canvas, seed: string, { skew = 0, noise = 0, bleed = 0, fading = 0 }: Ageing): Canvas {
  const { width, height } = sheet
  const aged = createCanvas(width, height)
  const context = aged.getContext('2d')
  context.fillStyle = '#efe9db'
  context.fillRect(0, 0, width, height)
  context.translate(width / 2, height / 2)
  context.rotate((skew * Math.PI) / 180)
  context.translate(-width / 2, -height / 2)
  context.drawImage(sheet, 0, 0)
  if (bleed > 0) {
    // The other side is this one, mirrored: what stands there does not matter, that it is type does.
    context.save()
    context.globalAlpha = bleed * 0.22
    context.globalCompositeOperation = 'multiply'
    context.translate(width, 0)
    context.scale(-1, 1)
    context.drawImage(sheet, 6, 9)
    context.restore()
  }
  if (fading > 0) {
    context.globalAlpha = fading * 0.55
    context.fillStyle = '#e9dfc8'
    context.fillRect(-width, -height, width * 3, height * 3)
    context.globalAlpha = 1
  }
  context.setTransform(1, 0, 0, 1, 0, 0)
  if (noise > 0) speckle(aged, seed, noise)
  return aged
}

function speckle(canvas: Canvas, seed: string, noise: number): void {
  const context = canvas.getContext('2d')
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  const random = seededRandom(`${seed} noise`)
  const { data } = pixels
  for (let i = 0; i < data.length; i += 4) {
    const shift = (random() + random() - 1) * noise * 90
    data[i] = (data[i] ?? 0) + shift
    data[i + 1] = (data[i + 1] ?? 0) + shift
    data[i + 2] = (data[i + 2] ?? 0) + shift
  }
  context.putImageData(pixels, 0, 0)
}
