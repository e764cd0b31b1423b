import type { SKRSContext2D } from '@napi-rs/canvas'
import { type Stops, gradient } from './light.ts'

type Water = {
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly stops: Stops
  /** Colour of the ripples that catch the light, and of those that do not. */
  readonly light: (alpha: number) => string
  readonly dark: (alpha: number) => string
  /** How many ripples; 420 when left out. */
  readonly ripples?: number
}

/** Water seen from its bank: ripples are short and close at the horizon, long and far apart in front. */
export function water(context: SKRSContext2D, pool: Water, random: () => number): void {
  const deep = pool.bottom - pool.top
  context.fillStyle = gradient(context, [0, pool.top], [0, pool.bottom], pool.stops)
  context.fillRect(-20, pool.top, pool.width + 40, deep + 20)
  for (let i = 0; i < (pool.ripples ?? 420); i++) {
    const near = random() ** 1.6
    const y = pool.top + near * deep
    const long = 8 + near * 110 * (0.3 + random())
    const x = random() * (pool.width + 100) - 50
    context.strokeStyle = random() < 0.5 ? pool.light(0.08 + random() * 0.22) : pool.dark(0.08 + random() * 0.2)
    context.lineWidth = 0.8 + near * 3.4 * random()
    context.beginPath()
    context.moveTo(x - long / 2, y)
    context.quadraticCurveTo(x, y + (random() - 0.5) * 5 * near, x + long / 2, y + (random() - 0.5) * 2)
    context.stroke()
  }
}

/** The mirror image of what `draw` paints, hung from the water line, faint and broken. */
export function mirrored(context: SKRSContext2D, waterLine: number, alpha: number, draw: () => void): void {
  context.save()
  context.translate(0, waterLine * 2)
  context.scale(1, -1)
  context.globalAlpha = alpha
  context.filter = 'blur(2.5px)'
  draw()
  context.restore()
}

/** A lamp's or the sun's path on the water: strokes that widen towards the eye. */
export function lightPath(
  context: SKRSContext2D,
  [x, top, bottom, spread]: readonly [number, number, number, number],
  colour: (alpha: number) => string,
  random: () => number,
): void {
  const count = Math.round((bottom - top) / 3.2)
  for (let i = 0; i < count; i++) {
    const near = i / count
    const wide = spread * (0.16 + near * 0.84) * (0.3 + random())
    context.strokeStyle = colour((0.75 - 0.5 * near) * (0.35 + random() * 0.65))
    context.lineWidth = 1 + near * 2.6
    const at = x + (random() - 0.5) * wide * 0.9
    context.beginPath()
    context.moveTo(at - wide / 2, top + i * 3.2)
    context.lineTo(at + wide / 2, top + i * 3.2 + random())
    context.stroke()
  }
}
