import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from '../brushes/figure.ts'
import { gradient } from '../brushes/light.ts'
import { ramps, tone } from '../brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

function reel(context: SKRSContext2D, x: number, y: number, r: number): void {
  context.fillStyle = gradient(context, [x - r, y - r], [x + r, y + r], { 0: t(0.62), 1: t(0.24) })
  context.beginPath()
  context.arc(x, y, r, 0, 7)
  context.fill()
  context.fillStyle = t(0.06)
  context.beginPath()
  context.arc(x, y, r * 0.82, 0, 7)
  context.fill()
  context.fillStyle = gradient(context, [x - r, y - r], [x + r, y + r], { 0: t(0.52), 1: t(0.22) })
  for (let spoke = 0; spoke < 5; spoke++) {
    const angle = (spoke / 5) * 6.283 + 0.4
    context.beginPath()
    context.moveTo(x + Math.cos(angle - 0.25) * r * 0.2, y + Math.sin(angle - 0.25) * r * 0.2)
    context.arc(x, y, r * 0.86, angle - 0.2, angle + 0.2)
    context.lineTo(x + Math.cos(angle + 0.25) * r * 0.2, y + Math.sin(angle + 0.25) * r * 0.2)
    context.fill()
  }
  context.beginPath()
  context.arc(x, y, r * 0.28, 0, 7)
  context.fill()
  context.fillStyle = t(0.05)
  context.beginPath()
  context.arc(x, y, r * 0.06, 0, 7)
  context.fill()
}

/** The 35 mm projector: lamp house, gate, lens to the right, two arms with reels, a heavy foot. */
export function projector(context: SKRSContext2D): void {
  limb(context, [610, 470, 570, 800], [70, 104], t(0.14))
  limb(context, [640, 240, 640, 480], [30, 30], t(0.2))
  reel(context, 660, 156, 122)
  reel(context, 676, 590, 112)
  context.fillStyle = gradient(context, [470, 300], [470, 470], { 0: t(0.5), 0.3: t(0.34), 1: t(0.12) })
  context.beginPath()
  context.roundRect(470, 296, 184, 176, 16)
  context.fill()
  for (let slot = 0; slot < 6; slot++) {
    context.fillStyle = slot % 2 ? t(0.7) : t(0.06)
    context.fillRect(488, 316 + slot * 12, 70, 5)
  }
  context.fillStyle = gradient(context, [650, 300], [650, 450], { 0: t(0.72), 1: t(0.26) })
  context.beginPath()
  context.roundRect(648, 304, 90, 150, 10)
  context.fill()
  context.fillStyle = gradient(context, [0, 350], [0, 420], { 0: t(0.92), 0.4: t(0.5), 1: t(0.14) })
  context.fillRect(736, 352, 84, 62)
  context.fillRect(818, 342, 30, 82)
  context.strokeStyle = t(0.05)
  context.lineWidth = 4
  context.beginPath()
  context.moveTo(700, 270)
  context.bezierCurveTo(742, 300, 700, 330, 706, 380)
  context.bezierCurveTo(712, 450, 770, 460, 740, 520)
  context.stroke()
}
