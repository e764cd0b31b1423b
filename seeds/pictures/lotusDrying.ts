import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { tree } from './brushes/plants.ts'
import { poses } from './brushes/poses.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { roofs } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.leaf, light, alpha)

/** A round bamboo tray full of lotus seeds, flattened by the view. */
function tray(context: SKRSContext2D, [x, y, radius]: readonly [number, number, number], random: () => number): void {
  shadowOn(context, x + radius * 0.16, y + radius * 0.12, radius * 2.1, 0.4)
  context.fillStyle = '#8c6a3f'
  context.beginPath()
  context.ellipse(x, y, radius, radius * 0.4, 0, 0, 7)
  context.fill()
  context.fillStyle = '#c9a86e'
  context.beginPath()
  context.ellipse(x, y - radius * 0.05, radius * 0.96, radius * 0.37, 0, 0, 7)
  context.fill()
  const count = 90 + radius * 2.4
  for (let seed = 0; seed < count; seed++) {
    const angle = random() * 6.283
    const far = Math.sqrt(random()) * 0.86
    const sx = x + Math.cos(angle) * far * radius
    const sy = y - radius * 0.06 + Math.sin(angle) * far * radius * 0.36
    const size = radius * 0.042
    context.fillStyle = t(0.56 + random() * 0.1)
    context.beginPath()
    context.ellipse(sx + size * 0.2, sy + size * 0.34, size, size * 0.72, 0, 0, 7)
    context.fill()
    context.fillStyle = t(0.86 + random() * 0.14)
    context.beginPath()
    context.ellipse(sx, sy, size * 0.92, size * 0.68, 0, 0, 7)
    context.fill()
  }
}

function raker(context: SKRSContext2D, x: number, y: number, height: number, facing: 1 | -1): void {
  shadowOn(context, x + height * 0.15, y, height * 0.6, 0.35)
  limb(
    context,
    [x + facing * height * 0.12, y - height * 0.78, x + facing * height * 0.56, y - height * 0.04],
    [height * 0.026, height * 0.022],
    '#6b4c2c',
  )
  limb(
    context,
    [x + facing * height * 0.48, y - height * 0.05, x + facing * height * 0.64, y - height * 0.03],
    [height * 0.034, height * 0.034],
    '#6b4c2c',
  )
  figure(
    context,
    { x, y, height, facing, light: -1 },
    { ...poses.poling, nearHand: [0.2, -0.6], farHand: [0.16, -0.7], farElbow: [0.15, -0.66] },
    { top: t(0.4), legs: t(0.16), skin: '#b98760', hair: t(0.05), lit: t(0.72), hat: 'straw', hatColour: '#e6d3a0' },
  )
}

/** The drying ground of the lotus town: trays upon trays of seeds. */
export const lotusDrying = onStage({ units: [1200, 760], seed: 'lotus-drying' }, (context, random) => {
  sky(context, [0, 0, 1200, 230], { 0: t(0.74), 1: t(1) }, { colour: (a) => t(1, a), count: 30, random })
  ridge(context, { y: 214, height: 110, colour: t(0.6), mist: t(0.86), foot: 232, width: 1200 }, random)
  roofs(
    context,
    [660, 236, 1220, 62],
    { wall: (s) => t(0.8 + s * 0.14), roof: t(0.24), lit: t(0.3), litShare: 0.5 },
    random,
  )
  for (const [x, size] of [
    [80, 150],
    [190, 120],
    [600, 104],
    [660, 132],
  ] as const)
    tree(context, [x, 240, size], (l) => t(0.22 + l * 0.5), random)
  context.fillStyle = gradient(context, [0, 232], [0, 760], { 0: t(0.78), 1: t(0.6) })
  context.fillRect(0, 232, 1200, 540)
  for (let row = 0, y = 262; y < 900; row++) {
    const radius = 22 + (y - 240) * 0.2
    for (let x = -radius + (row % 2) * radius * 1.1; x < 1240; x += radius * 2.24) tray(context, [x, y, radius], random)
    if (row === 2) raker(context, 860, y + 22, 150, -1)
    if (row === 4) raker(context, 330, y + 34, 262, 1)
    y += radius * 1.02
  }
  glow(context, [60, 0, 700], '255, 242, 206', 0.4)
})
