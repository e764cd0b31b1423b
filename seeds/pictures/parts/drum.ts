import type { SKRSContext2D } from '@napi-rs/canvas'
import { gradient, shadowOn, softly } from '../brushes/light.ts'
import { ramps, tone } from '../brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

/** A carved stone drum on its edge, half sunk in mud; lit from `side`. */
export function drum(context: SKRSContext2D, [x, y, r]: readonly [number, number, number], side: 1 | -1): void {
  shadowOn(context, x, y + r * 0.52, r * 2.9, 0.6)
  context.save()
  context.beginPath()
  context.rect(x - r * 2, y - r * 2, r * 4, r * 2.5)
  context.clip()
  context.fillStyle = t(0.2)
  context.beginPath()
  context.ellipse(x - side * r * 0.34, y, r * 0.92, r, 0, 0, 7)
  context.fill()
  context.fillStyle = gradient(context, [x + side * r, y - r], [x - side * r, y + r], {
    0: t(0.9),
    0.5: t(0.56),
    1: t(0.26),
  })
  context.beginPath()
  context.ellipse(x, y, r * 0.92, r, 0, 0, 7)
  context.fill()
  context.strokeStyle = t(0.22, 0.85)
  context.lineWidth = r * 0.04
  for (const ring of [0.84, 0.72, 0.26]) {
    context.beginPath()
    context.ellipse(x, y, r * 0.92 * ring, r * ring, 0, 0, 7)
    context.stroke()
  }
  for (let petal = 0; petal < 8; petal++) {
    const angle = (petal / 8) * 6.283 + 0.3
    context.beginPath()
    context.arc(x + Math.cos(angle) * r * 0.44, y + Math.sin(angle) * r * 0.48, r * 0.17, angle - 2.2, angle + 2)
    context.stroke()
  }
  for (let nail = 0; nail < 22; nail++) {
    const angle = (nail / 22) * 6.283
    context.fillStyle = t(0.26)
    context.beginPath()
    context.arc(x + Math.cos(angle) * r * 0.72, y + Math.sin(angle) * r * 0.78, r * 0.026, 0, 7)
    context.fill()
  }
  context.restore()
  softly(context, 4, () => {
    context.fillStyle = t(0.22)
    context.beginPath()
    context.ellipse(x, y + r * 0.54, r * 1.3, r * 0.14, 0, 0, 7)
    context.fill()
  })
}
