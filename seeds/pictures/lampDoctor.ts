import type { SKRSContext2D } from '@napi-rs/canvas'
import { face, shoulders } from './brushes/portrait.ts'
import { mist } from './brushes/land.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)
const look = {
  skin: t(0.76),
  shade: t(0.5),
  line: t(0.06),
  hair: t(0.05),
  hairLight: t(0.3),
  cloth: t(0.3),
  clothLight: t(0.44),
}
const bust = { x: 372, y: 420, size: 240, turn: 0.7, light: 1, eyes: 'up', smile: 0.4, age: 1 } as const

function lamp(context: SKRSContext2D, x: number, foot: number, high: number, on: boolean): void {
  context.strokeStyle = t(0.1)
  context.lineWidth = high * 0.018
  context.beginPath()
  context.moveTo(x, foot)
  context.lineTo(x, foot - high * 0.93)
  context.quadraticCurveTo(x, foot - high, x - high * 0.1, foot - high)
  context.lineTo(x - high * 0.17, foot - high * 0.985)
  context.stroke()
  context.fillStyle = on ? t(1) : t(0.16)
  context.beginPath()
  context.ellipse(x - high * 0.17, foot - high * 0.97, high * 0.055, high * 0.018, 0, 0, 7)
  context.fill()
  if (!on) return
  context.save()
  context.globalCompositeOperation = 'screen'
  context.fillStyle = gradient(context, [0, foot - high], [0, foot], {
    0: 'rgba(255, 222, 150, 0.42)',
    1: 'rgba(255, 222, 150, 0)',
  })
  context.filter = 'blur(5px)'
  context.beginPath()
  context.moveTo(x - high * 0.21, foot - high * 0.965)
  context.lineTo(x - high * 0.13, foot - high * 0.965)
  context.lineTo(x + high * 0.24, foot)
  context.lineTo(x - high * 0.58, foot)
  context.fill()
  context.restore()
  glow(context, [x - high * 0.17, foot - high * 0.965, high * 0.26], '255, 224, 160', 0.9)
}

function bicycle(context: SKRSContext2D, x: number, y: number, r: number): void {
  context.strokeStyle = t(0.08)
  context.lineWidth = r * 0.09
  const path = (points: readonly (readonly [number, number])[]) => {
    context.beginPath()
    points.forEach(([px, py], i) =>
      i ? context.lineTo(x + px * r, y + py * r) : context.moveTo(x + px * r, y + py * r),
    )
    context.stroke()
  }
  for (const wheel of [-1.35, 1.35]) {
    context.beginPath()
    context.arc(x + wheel * r, y - r, r, 0, 7)
    context.stroke()
  }
  path([
    [-1.35, -1],
    [-0.55, -2.35],
    [0.95, -2.35],
    [1.35, -1],
  ])
  path([
    [-1.35, -1],
    [-0.05, -0.95],
    [-0.55, -2.35],
  ])
  path([
    [-0.05, -0.95],
    [0.95, -2.35],
    [0.85, -2.85],
    [1.2, -2.95],
  ])
  path([
    [-0.55, -2.35],
    [-0.62, -2.68],
  ])
  path([
    [-0.95, -2.7],
    [-0.3, -2.7],
  ])
}

function repairer(context: SKRSContext2D): void {
  shoulders(context, bust, look)
  shape(context, '#8a5a34', 'M284 562 Q372 640 460 562 Q520 720 520 1010 L224 1010 Q224 720 284 562')
  for (const side of [-1, 1]) {
    context.fillStyle = t(0.86)
    context.beginPath()
    context.moveTo(372 + side * 74, 560)
    context.lineTo(372 + side * 108, 572)
    context.lineTo(372 + side * 100, 1010)
    context.lineTo(372 + side * 60, 1010)
    context.fill()
  }
  context.fillStyle = t(0.78)
  context.fillRect(228, 786, 288, 30)
  context.fillStyle = look.hair
  context.beginPath()
  context.ellipse(360, 396, 100, 112, 0, 0, 7)
  context.fill()
  context.save()
  context.translate(372, 420)
  context.rotate(-0.16)
  context.translate(-372, -420)
  face(context, bust, look)
  shape(context, t(0.24), 'M278 366 C276 250 452 240 472 356 Q380 330 278 366')
  shape(context, t(0.5), 'M382 340 Q480 330 532 366 Q470 366 390 358')
  context.restore()
}

/** The lamp repairer on his night round looks up at a lamp; one farther down the street is dark. */
export const lampDoctor = onStage({ units: [1000, 1000], seed: 'lamp-doctor', vignette: 0.34 }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [0, 1000], { 0: t(0.16), 0.55: t(0.4), 0.78: t(0.5), 1: t(0.2) })
  context.fillRect(0, 0, 1000, 1000)
  context.fillStyle = t(0.22)
  for (let i = 0; i < 7; i++) context.fillRect(i * 96 - 30, 470 + (i % 3) * 30 + i * 16, 90, 400)
  context.fillStyle = gradient(context, [0, 720], [0, 1000], { 0: t(0.44), 1: t(0.2) })
  shape(context, context.fillStyle, 'M560 716 L640 716 L1100 1000 L-100 1000')
  const row = [
    [600, 730, 110],
    [640, 748, 170],
    [700, 790, 270],
    [796, 860, 450],
  ] as const
  row.forEach(([x, foot, high], i) => lamp(context, x, foot, high, i !== 2))
  mist(context, [380, 560, 1000, 800], (a) => t(0.8, a), random)
  bicycle(context, 826, 940, 44)
  lamp(context, 928, 1010, 880, true)
  softly(context, 8, () => {
    context.fillStyle = t(0, 0.3)
    context.fillRect(0, 960, 1000, 60)
  })
  repairer(context)
  glow(context, [470, 330, 300], '255, 220, 150', 0.28)
})
