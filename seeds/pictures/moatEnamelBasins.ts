import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { gradient, shadowOn } from './brushes/light.ts'
import { reeds } from './brushes/plants.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { roofs } from './brushes/walls.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)

/** A white enamel basin with a blue rim and a worn flower; some hold sweet flag. */
function basin(
  context: SKRSContext2D,
  [x, y, r]: readonly [number, number, number],
  planted: boolean,
  random: () => number,
): void {
  shadowOn(context, x + r * 0.3, y + r * 0.42, r * 2.2, 0.45)
  context.fillStyle = gradient(context, [x - r, 0], [x + r, 0], { 0: '#f2efe4', 0.6: '#cfd2cc', 1: '#8d979a' })
  context.beginPath()
  context.moveTo(x - r, y)
  context.quadraticCurveTo(x - r * 0.86, y + r * 0.5, x - r * 0.6, y + r * 0.5)
  context.lineTo(x + r * 0.6, y + r * 0.5)
  context.quadraticCurveTo(x + r * 0.86, y + r * 0.5, x + r, y)
  context.fill()
  context.fillStyle = '#3d5f82'
  context.beginPath()
  context.ellipse(x, y, r * 1.04, r * 0.37, 0, 0, 7)
  context.fill()
  context.fillStyle = planted ? '#3b332a' : gradient(context, [x - r, y], [x + r, y], { 0: '#aab1b0', 1: '#f4f1e6' })
  context.beginPath()
  context.ellipse(x, y + r * 0.02, r * 0.95, r * 0.31, 0, 0, 7)
  context.fill()
  if (!planted) {
    for (let petal = 0; petal < 6; petal++) {
      const angle = petal * 1.047 + random()
      context.fillStyle = '#a0503e'
      context.beginPath()
      context.ellipse(
        x + Math.cos(angle) * r * 0.24,
        y + r * 0.06 + Math.sin(angle) * r * 0.08,
        r * 0.15,
        r * 0.055,
        angle,
        0,
        7,
      )
      context.fill()
    }
  }
  for (let chip = 0; chip < 4; chip++) {
    context.fillStyle = '#2b2a2a'
    context.beginPath()
    context.ellipse(x + (random() - 0.5) * r * 1.5, y + r * (0.28 + random() * 0.16), r * 0.05, r * 0.03, 0, 0, 7)
    context.fill()
  }
  if (planted)
    reeds(context, [x - r * 0.6, y, x + r * 0.6, r * 1.7], 16, (n) => tone(ramps.leaf, 0.3 + n * 0.4), random)
}

function bridge(context: SKRSContext2D): void {
  shape(context, t(0.5), 'M470 262 Q700 176 930 262 L930 318 L834 318 Q700 208 566 318 L470 318')
  shape(context, t(0.2, 0.8), 'M582 318 Q700 228 818 318')
  context.strokeStyle = t(0.7)
  context.lineWidth = 5
  context.beginPath()
  context.moveTo(470, 246)
  context.quadraticCurveTo(700, 158, 930, 246)
  context.stroke()
}

/** The drained moat: old enamel basins in two rows on its quay, and a worker who rinses them. */
export const moatEnamelBasins = onStage({ units: [1200, 780], seed: 'moat-enamel-basins' }, (context, random) => {
  sky(context, [0, 0, 1200, 220], { 0: t(0.7), 1: t(0.98) }, { colour: (a) => t(1, a), count: 24, random })
  ridge(context, { y: 190, height: 60, colour: t(0.72), mist: t(0.9), foot: 220, width: 1200 }, random)
  roofs(
    context,
    [-20, 272, 560, 96],
    { wall: (s) => t(0.74 + s * 0.18), roof: t(0.26), lit: t(0.34), litShare: 0.6 },
    random,
  )
  roofs(
    context,
    [850, 272, 1230, 88],
    { wall: (s) => t(0.7 + s * 0.18), roof: t(0.26), lit: t(0.34), litShare: 0.6 },
    random,
  )
  water(
    context,
    {
      top: 270,
      bottom: 470,
      width: 1200,
      stops: { 0: t(0.62), 1: t(0.46) },
      light: (a) => t(1, a),
      dark: (a) => t(0.1, a),
      ripples: 260,
    },
    random,
  )
  bridge(context)
  context.fillStyle = gradient(context, [0, 340], [0, 470], { 0: '#4c443a', 1: '#2e2a26' })
  shape(context, context.fillStyle, 'M-10 330 C280 344 500 330 660 372 C820 410 1000 392 1210 430 L1210 560 L-10 470')
  context.fillStyle = gradient(context, [0, 400], [0, 800], { 0: t(0.82), 1: t(0.62) })
  shape(context, context.fillStyle, 'M-10 408 L1210 500 L1210 800 L-10 800')
  shape(context, t(0.36), 'M-10 392 L1210 480 L1210 506 L-10 410')
  context.strokeStyle = t(0.5, 0.6)
  context.lineWidth = 2
  for (let joint = 0; joint < 14; joint++) {
    context.beginPath()
    context.moveTo(joint * 96 - 10, 416 + joint * 7)
    context.lineTo(joint * 128 - 220, 800)
    context.stroke()
  }
  for (let i = 0; i < 12; i++) basin(context, [46 + i * 100, 462 + i * 8.4, 30 + i * 1.6], i % 3 === 1, random)
  for (let i = 0; i < 9; i++) basin(context, [70 + i * 146, 618 + i * 11, 52 + i * 1.7], i % 4 === 2, random)
  shadowOn(context, 940, 640, 190, 0.4)
  figure(
    context,
    { x: 900, y: 636, height: 310, facing: -1, light: -1 },
    { ...poses.peering, nearHand: [0.26, -0.4], farHand: [0.28, -0.5] },
    { top: t(0.44), legs: '#33423f', skin: '#b98d6d', hair: t(0.05), lit: t(0.74), hat: 'cap', hatColour: '#8c5a3c' },
  )
  limb(context, [822, 492, 796, 540], [7, 5], '#7c3f2e')
  for (let drop = 0; drop < 60; drop++) {
    const far = random()
    context.strokeStyle = 'rgba(244, 248, 246, 0.7)'
    context.lineWidth = 1.4
    context.beginPath()
    context.moveTo(796 - far * 50 + random() * 8, 540 + far * far * 110)
    context.lineTo(792 - far * 52 + random() * 8, 552 + far * far * 116)
    context.stroke()
  }
})
