import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { bricks, planks } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)
const cloths = ['#6d3a34', '#2f4358', '#7a5f3a', '#3f5247', '#84504a', '#42506a', '#8a7752']

/** Quilts hung side by side: each a colour, quilted in lozenges or strewn with flowers. */
function quilts(context: SKRSContext2D, random: () => number): void {
  for (let row = 0; row < 2; row++)
    for (let i = 0; i < 7; i++) {
      const [x, y] = [96 + i * 146 - row * 40, 150 + row * 176]
      context.fillStyle = cloths[(i * 3 + row * 2) % cloths.length] ?? t(0.3)
      context.fillRect(x, y + random() * 8, 142, 172)
      for (let spot = 0; spot < 26; spot++) {
        const [sx, sy] = [x + 14 + (spot % 5) * 28, y + 22 + Math.floor(spot / 5) * 30]
        if (i % 2)
          stroke(context, t(0.8, 0.2), 1.4, `M${sx} ${sy - 12} L${sx + 13} ${sy} L${sx} ${sy + 12} L${sx - 13} ${sy} Z`)
        else {
          context.fillStyle = t(0.84, 0.28)
          context.beginPath()
          context.ellipse(sx + random() * 6, sy, 5 + random() * 3, 5, 0, 0, 7)
          context.fill()
        }
      }
      context.fillStyle = gradient(context, [x, 0], [x + 142, 0], {
        0: t(0, 0.4),
        0.2: t(0, 0),
        0.75: t(0, 0),
        1: t(0, 0.4),
      })
      context.fillRect(x, y, 142, 180)
    }
}

function lamp(context: SKRSContext2D, x: number, lit: boolean): void {
  stroke(context, t(0.05), 3, `M${x} 92 L${x} 150`)
  context.fillStyle = lit
    ? gradient(context, [x, 150], [x, 250], { 0: '#ffe6a8', 0.6: '#ffd17a', 1: '#e0a24c' })
    : t(0.34)
  context.beginPath()
  context.ellipse(x, 200, 54, 50, 0, 0, 7)
  context.fill()
  for (const rib of [-0.7, -0.35, 0, 0.35, 0.7])
    stroke(context, t(0.1, 0.4), 1.6, `M${x} 150 Q${x + rib * 110} 200 ${x} 250`)
  context.fillStyle = t(0.06)
  context.fillRect(x - 18, 146, 36, 8)
  context.fillRect(x - 18, 246, 36, 8)
  if (lit) glow(context, [x, 200, 320], '255, 206, 120', 0.6)
}

/** Rehearsing in the granary: an oar, two passengers, and the third lamp dark. */
export const threeLampsRehearsal = onStage(
  { units: [1200, 800], seed: 'three-lamps-rehearsal', vignette: 0.38 },
  (context, random) => {
    context.fillStyle = t(0.2)
    context.fillRect(0, 0, 1200, 800)
    bricks(context, [0, 0, 1200, 620], 26, (s) => t(0.2 + s * 0.07), random)
    quilts(context, random)
    limb(context, [-10, 90, 1210, 78], [34, 34], t(0.1))
    for (const x of [60, 1150]) limb(context, [x, 80, x, 640], [34, 34], t(0.12))
    planks(context, [0, 640, 1200, 820], 34, (s) => t(0.26 + s * 0.16), random)
    context.fillStyle = t(0.08)
    context.fillRect(0, 626, 1200, 16)
    lamp(context, 320, true)
    lamp(context, 610, true)
    lamp(context, 900, false)
    const men = { legs: t(0.1), skin: t(0.76), hair: t(0.04) }
    for (const x of [330, 560, 730, 1070]) shadowOn(context, x, 716, 190, 0.5)
    figure(
      context,
      { x: 560, y: 716, height: 350, facing: 1, light: -1 },
      {
        ...poses.standing,
        head: [0.09, -0.92],
        neck: [0.06, -0.82],
        farElbow: [0.13, -0.68],
        farHand: [0.22, -0.74],
        nearElbow: [0.02, -0.62],
        nearHand: [-0.06, -0.54],
      },
      { ...men, top: t(0.44), lit: t(0.7) },
    )
    figure(
      context,
      { x: 730, y: 718, height: 366, facing: 1, light: -1 },
      {
        ...poses.standing,
        head: [0.09, -0.92],
        neck: [0.06, -0.82],
        farElbow: [0.12, -0.66],
        farHand: [0.2, -0.6],
        nearElbow: [0.1, -0.64],
        nearHand: [0.22, -0.68],
      },
      { ...men, top: '#5f4a3a', lit: '#8d6e54', hat: 'cap', hatColour: t(0.14) },
    )
    figure(
      context,
      { x: 330, y: 714, height: 352, facing: 1, light: 1 },
      { ...poses.poling, nearHand: [0.24, -0.62], farHand: [0.24, -0.82] },
      { top: '#253b52', legs: '#1b2a3b', skin: t(0.86), hair: t(0.02), lit: '#3f5f7d', apron: '#2d4660' },
    )
    limb(context, [412, 312, 424, 600], [10, 10], '#9c7845')
    shape(context, '#9c7845', 'M414 596 L434 596 L446 716 L408 716 Z')
    figure(
      context,
      { x: 1052, y: 716, height: 340, facing: -1, light: -1 },
      {
        ...poses.sitting,
        nearElbow: [0.1, -0.42],
        nearHand: [0.13, -0.56],
        farElbow: [0.12, -0.5],
        farHand: [0.2, -0.58],
      },
      { ...men, top: t(0.34), lit: t(0.56) },
    )
    limb(context, [1056, 504, 960, 520], [7, 6], '#b98f4e')
    limb(context, [1030, 640, 1090, 640], [12, 12], t(0.1))
    for (const x of [1036, 1084]) limb(context, [x, 640, x, 716], [8, 8], t(0.1))
  },
)
