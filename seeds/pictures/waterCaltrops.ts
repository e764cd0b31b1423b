import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure } from './brushes/figure.ts'
import { mist, ridge } from './brushes/land.ts'
import { gradient } from './brushes/light.ts'
import { willow } from './brushes/plants.ts'
import { poses } from './brushes/poses.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.leaf, light, alpha)

/** A floating rosette of lozenge leaves, flattened by the view from above. */
function rosette(context: SKRSContext2D, [x, y, size]: readonly [number, number, number], random: () => number): void {
  const turn = random() * 6
  const count = 9 + Math.floor(random() * 4)
  for (let circle = 1; circle >= 0.45; circle -= 0.5)
    for (let leaf = 0; leaf < count; leaf++) {
      const angle = turn + (leaf * 6.283) / count + circle
      const far = size * circle * 0.62
      context.save()
      context.translate(x + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.42)
      context.scale(1, 0.46)
      context.rotate(angle)
      context.fillStyle = t(0.3 + random() * 0.22 + (1 - circle) * 0.24 - Math.sin(angle) * 0.06)
      context.beginPath()
      context.moveTo(-size * 0.3, 0)
      context.quadraticCurveTo(0, -size * 0.26, size * 0.36, 0)
      context.quadraticCurveTo(0, size * 0.26, -size * 0.3, 0)
      context.fill()
      context.restore()
    }
}

function tub(context: SKRSContext2D, [x, y, size]: readonly [number, number, number], facing: 1 | -1): void {
  context.fillStyle = t(0.03, 0.5)
  context.beginPath()
  context.ellipse(x, y + size * 0.14, size * 0.78, size * 0.24, 0, 0, 7)
  context.fill()
  context.fillStyle = gradient(context, [x - size * 0.6, 0], [x + size * 0.6, 0], {
    0: '#c69c66',
    0.5: '#8d6540',
    1: '#5b4129',
  })
  context.beginPath()
  context.ellipse(x, y + size * 0.06, size * 0.6, size * 0.2, 0, 0, Math.PI)
  context.lineTo(x - size * 0.62, y - size * 0.2)
  context.lineTo(x + size * 0.62, y - size * 0.2)
  context.fill()
  context.fillStyle = '#3b2a1c'
  context.beginPath()
  context.ellipse(x, y - size * 0.2, size * 0.62, size * 0.19, 0, 0, 7)
  context.fill()
  figure(
    context,
    { x: x - facing * size * 0.12, y: y - size * 0.06, height: size * 1.35, facing, light: -1 },
    {
      ...poses.sitting,
      head: [0.13, -0.62],
      neck: [0.07, -0.54],
      nearElbow: [0.2, -0.34],
      nearHand: [0.4, -0.2],
      farElbow: [0.22, -0.4],
      farHand: [0.42, -0.3],
    },
    { top: t(0.74), legs: t(0.2), skin: '#c99a74', hair: t(0.05), lit: t(0.9), hat: 'straw', hatColour: '#e3cf9c' },
  )
  context.strokeStyle = '#d8b27c'
  context.lineWidth = size * 0.05
  context.beginPath()
  context.ellipse(x, y - size * 0.2, size * 0.62, size * 0.19, 0, 0, Math.PI)
  context.stroke()
}

/** Dark water where a tub has pushed the leaves apart. */
function wake(context: SKRSContext2D, [x, y, size]: readonly [number, number, number], facing: 1 | -1): void {
  context.fillStyle = gradient(context, [x, y], [x - facing * size * 4.4, y], { 0: t(0.2), 0.7: t(0.24), 1: t(0.3, 0) })
  context.beginPath()
  context.moveTo(x + facing * size * 0.9, y)
  context.bezierCurveTo(
    x,
    y - size * 0.3,
    x - facing * size * 2,
    y - size * 0.34,
    x - facing * size * 5.2,
    y - size * 0.2,
  )
  context.bezierCurveTo(
    x - facing * size * 3,
    y - size * 0.02,
    x - facing * size,
    y + size * 0.36,
    x + facing * size * 0.9,
    y,
  )
  context.fill()
}

/** Gathering water caltrops from round tubs. */
export const waterCaltrops = onStage({ units: [1200, 860], seed: 'water-caltrops' }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [0, 230], { 0: t(0.78), 1: t(0.99) })
  context.fillRect(0, 0, 1200, 240)
  ridge(context, { y: 190, height: 110, colour: t(0.66), mist: t(0.94), foot: 232, width: 1200 }, random)
  for (const [x, size] of [
    [90, 190],
    [250, 150],
    [960, 170],
    [1120, 220],
  ] as const)
    willow(context, [x, 236, size], (s) => t(0.34 + s * 0.26), random)
  mist(context, [0, 160, 1200, 260], (a) => t(1, a), random)
  context.fillStyle = gradient(context, [0, 226], [0, 860], { 0: t(0.86), 0.2: t(0.5), 1: t(0.22) })
  context.fillRect(0, 228, 1200, 640)
  for (let y = 246; y < 880; y += 4 + (y - 240) * 0.035) {
    const size = 8 + (y - 240) * 0.088
    for (let x = -40 + random() * size; x < 1240; x += size * (1.5 + random() * 0.9))
      rosette(context, [x, y + random() * size * 0.4, size], random)
  }
  const tubs = [
    [820, 372, 92, -1],
    [300, 476, 128, 1],
    [790, 700, 196, -1],
  ] as const
  for (const [x, y, size, facing] of tubs) {
    wake(context, [x, y, size], facing)
    for (let leaf = 0; leaf < 26; leaf++) {
      const back = 1.1 + random() * 4
      rosette(
        context,
        [x - facing * size * back, y + size * (0.27 - back * 0.07) * (random() < 0.5 ? 1 : -1), size * 0.16],
        random,
      )
    }
    tub(context, [x, y, size], facing)
  }
})
