import type { SKRSContext2D } from '@napi-rs/canvas'
import { type Stops, gradient } from './light.ts'

type Area = readonly [left: number, top: number, right: number, bottom: number]

/** Sky: colours from top to bottom, then thin streaks of cloud in `cloud`, denser towards the horizon. */
export function sky(
  context: SKRSContext2D,
  [left, top, right, bottom]: Area,
  stops: Stops,
  clouds?: { readonly colour: (alpha: number) => string; readonly count: number; readonly random: () => number },
): void {
  context.fillStyle = gradient(context, [0, top], [0, bottom], stops)
  context.fillRect(left, top, right - left, bottom - top)
  if (!clouds) return
  context.save()
  context.filter = 'blur(7px)'
  for (let i = 0; i < clouds.count; i++) {
    const down = Math.sqrt(clouds.random())
    const long = (1.2 - down) * 300 * (0.4 + clouds.random())
    context.fillStyle = clouds.colour(0.1 + clouds.random() * 0.25)
    context.beginPath()
    const x = left + clouds.random() * (right - left)
    context.ellipse(x, top + down * (bottom - top), long, 3 + (1 - down) * 16 * clouds.random(), -0.03, 0, 7)
    context.fill()
  }
  context.restore()
}

type Ridge = {
  readonly y: number
  readonly height: number
  readonly colour: string
  /** Colour into which the foot of the hills dissolves. */
  readonly mist?: string
  readonly foot: number
  readonly width: number
  /** How jagged: 1 is rolling hills, 3 is a wood. */
  readonly detail?: number
}

/** One range of hills, its skyline a sum of waves drawn from `random`, from y downwards to `foot`. */
export function ridge(context: SKRSContext2D, hill: Ridge, random: () => number): void {
  const waves = Array.from({ length: 9 }, (_, i) => {
    const size = 1 / (1 + i * (1.6 / (hill.detail ?? 1)))
    return { size, length: (hill.width * 1.1) / (1 + i * 1.9), phase: random() * 6.3 }
  })
  const total = waves.reduce((sum, { size }) => sum + size, 0)
  context.beginPath()
  context.moveTo(-20, hill.foot)
  for (let x = -20; x <= hill.width + 20; x += 3) {
    const lift = waves.reduce((sum, wave) => sum + wave.size * Math.sin((x / wave.length) * 6.283 + wave.phase), 0)
    context.lineTo(x, hill.y - hill.height * (0.5 + (0.9 * lift) / total))
  }
  context.lineTo(hill.width + 20, hill.foot)
  context.closePath()
  context.fillStyle = hill.mist
    ? gradient(context, [0, hill.y - hill.height], [0, hill.foot], { 0.1: hill.colour, 1: hill.mist })
    : hill.colour
  context.fill()
}

/** Bands of lying mist, strongest in the middle of the area. */
export function mist(
  context: SKRSContext2D,
  [left, top, right, bottom]: Area,
  colour: (alpha: number) => string,
  random: () => number,
): void {
  context.save()
  context.filter = 'blur(14px)'
  for (let i = 0; i < 26; i++) {
    const y = top + random() * (bottom - top)
    const depth = 1 - Math.abs((y - top) / (bottom - top) - 0.5) * 2
    context.fillStyle = colour(0.06 + 0.2 * depth * random())
    context.beginPath()
    context.ellipse(left + random() * (right - left), y, 120 + random() * 320, 5 + random() * 16, 0, 0, 7)
    context.fill()
  }
  context.restore()
}
