import type { SKRSContext2D } from '@napi-rs/canvas'
import { ferry } from './brushes/boats.ts'
import { figure } from './brushes/figure.ts'
import { mist, ridge, sky } from './brushes/land.ts'
import { glow } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { roofs } from './brushes/walls.ts'
import { lightPath, mirrored, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)
const horizon = 330
const colours = { hull: t(0.2), white: t(0.84), glass: t(0.34), lit: '#ffe1a0' }

function boat(context: SKRSContext2D): void {
  ferry(context, [640, 480, 620], colours)
  for (let i = 0; i < 7; i++) {
    const pose = i % 3 === 1 ? poses.raising : poses.standing
    figure(context, { x: 352 + i * 19, y: 452, height: 62 + (i % 3) * 4, facing: i % 2 ? 1 : -1 }, pose, {
      top: t(0.12 + (i % 4) * 0.1),
      legs: t(0.1),
      skin: t(0.55),
      hair: t(0.03),
    })
  }
}

/** The quay in front: stone steps, a bollard with its rope, a lamp. */
function quay(context: SKRSContext2D): void {
  for (let step = 0; step < 5; step++) {
    context.fillStyle = t(0.27 - step * 0.045)
    context.fillRect(-10, 640 + step * 34, 330 + step * 74, 40)
    context.fillStyle = t(0.62 - step * 0.09)
    context.fillRect(-10, 640 + step * 34, 330 + step * 74, 3.5)
  }
  context.fillStyle = t(0.05)
  context.fillRect(214, 598, 30, 44)
  context.fillRect(206, 590, 46, 12)
  context.strokeStyle = t(0.42)
  context.lineWidth = 6
  for (let turn = 0; turn < 3; turn++) {
    context.beginPath()
    context.ellipse(229, 612 + turn * 9, 20, 6, 0, 0, 7)
    context.stroke()
  }
  context.fillStyle = t(0.06)
  context.fillRect(92, 300, 9, 345)
  context.fillRect(92, 300, 58, 7)
  glow(context, [148, 318, 120], '255, 220, 150', 0.9)
}

/** The first ferry leaves the east quay before sunrise; passengers at the stern look back. */
export const ferryFirstCrossing = onStage({ units: [1200, 800], seed: 'ferry-first-crossing' }, (context, random) => {
  sky(
    context,
    [0, 0, 1200, horizon],
    { 0: t(0.4), 0.5: t(0.66), 0.85: t(0.9), 1: t(0.99) },
    { colour: (a) => t(0.98, a), count: 40, random },
  )
  glow(context, [900, 318, 380], '255, 226, 170', 0.75)
  ridge(context, { y: 300, height: 130, colour: t(0.56), mist: t(0.84), foot: horizon, width: 1200 }, random)
  ridge(context, { y: 318, height: 60, colour: t(0.42), mist: t(0.74), foot: horizon, width: 1200, detail: 2 }, random)
  roofs(
    context,
    [420, horizon + 2, 1220, 30],
    { wall: (s) => t(0.4 + s * 0.12), roof: t(0.32), lit: '#ffe6ae', litShare: 0.2 },
    random,
  )
  water(
    context,
    {
      top: horizon,
      bottom: 800,
      width: 1200,
      stops: { 0: t(0.92), 0.3: t(0.7), 1: t(0.32) },
      light: (a) => t(1, a),
      dark: (a) => t(0.15, a),
      ripples: 720,
    },
    random,
  )
  lightPath(context, [900, horizon + 2, 800, 210], (a) => `rgba(255, 238, 200, ${a * 0.6})`, random)
  mist(context, [0, 300, 1200, 390], (a) => t(1, a), random)
  mirrored(context, 483, 0.34, () => boat(context))
  boat(context)
  context.save()
  for (let i = 0; i < 46; i++) {
    context.strokeStyle = t(0.98, 0.1 + random() * 0.35)
    context.lineWidth = 1 + random() * 2.6
    const far = random()
    context.beginPath()
    context.moveTo(338 - far * 300, 484 + far * 60 * random())
    context.lineTo(338 - far * 300 + 40 + random() * 60, 485 + far * 60 * random())
    context.stroke()
  }
  context.restore()
  quay(context)
})
