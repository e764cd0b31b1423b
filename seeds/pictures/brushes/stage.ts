import type { SKRSContext2D } from '@napi-rs/canvas'
import { seededRandom } from '../../typesetting/seededRandom.ts'

/** Paints one picture over the whole of its own canvas, `width` by `height` pixels; the same bytes every time. */
export type Paint = (context: SKRSContext2D, width: number, height: number) => void

/** A picture: how to paint it, and the width over the height for which it was composed. Other shapes crop it. */
export type Picture = Paint & { readonly ratio: number }

type Stage = {
  /** Size of the drawing's own units; it is scaled to cover the canvas and centred. */
  readonly units: readonly [width: number, height: number]
  /** Seed of the grain. */
  readonly seed: string
  /** Strength of the grain in steps of 0 to 255; 9 when left out. */
  readonly grain?: number
  /** How dark the corners get, 0 to 1; 0.22 when left out. */
  readonly vignette?: number
}

/** Sets up the drawing's own units, draws, then darkens the corners and lays the grain over it. */
export function onStage(stage: Stage, draw: (context: SKRSContext2D, random: () => number) => void): Picture {
  const [w, h] = stage.units
  const paint: Paint = (context, width, height) => {
    const scale = Math.max(width / w, height / h)
    context.save()
    context.translate((width - w * scale) / 2, (height - h * scale) / 2)
    context.scale(scale, scale)
    context.lineCap = 'round'
    context.lineJoin = 'round'
    draw(context, seededRandom(stage.seed))
    context.restore()
    darkenCorners(context, width, height, stage.vignette ?? 0.22)
    layGrain(context, width, height, stage)
  }
  return Object.assign(paint, { ratio: w / h })
}

function darkenCorners(context: SKRSContext2D, width: number, height: number, strength: number): void {
  const reach = Math.hypot(width, height) / 2
  const shade = context.createRadialGradient(width / 2, height / 2, reach * 0.55, width / 2, height / 2, reach)
  shade.addColorStop(0, 'rgba(12, 12, 16, 0)')
  shade.addColorStop(1, `rgba(12, 12, 16, ${strength})`)
  context.fillStyle = shade
  context.fillRect(0, 0, width, height)
}

function layGrain(context: SKRSContext2D, width: number, height: number, { seed, grain = 9 }: Stage): void {
  const random = seededRandom(`${seed} grain`)
  const pixels = context.getImageData(0, 0, width, height)
  const { data } = pixels
  for (let i = 0; i < data.length; i += 4) {
    const shift = (random() + random() - 1) * grain * 1.6
    data[i] = (data[i] ?? 0) + shift
    data[i + 1] = (data[i + 1] ?? 0) + shift
    data[i + 2] = (data[i + 2] ?? 0) + shift
  }
  context.putImageData(pixels, 0, 0)
}
