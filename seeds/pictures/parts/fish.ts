import type { SKRSContext2D } from '@napi-rs/canvas'
import { shape } from '../brushes/shape.ts'
import { ramps, tone } from '../brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

/** A small fish, head to the right, turned by `angle`. */
export function fish(context: SKRSContext2D, x: number, y: number, s: number, angle: number, colour: string): void {
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  context.scale(s, s)
  shape(context, colour, 'M20 0 Q6 -11 -10 -2 L-24 -9 L-20 0 L-24 9 L-10 2 Q6 11 20 0')
  shape(context, t(0.04), 'M11 -3 a2 2 0 1 0 4 0 a2 2 0 1 0 -4 0')
  context.restore()
}
