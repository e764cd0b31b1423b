import type { SKRSContext2D } from '@napi-rs/canvas'
import { sampan } from './brushes/boats.ts'
import { figure } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { glow } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { roofs } from './brushes/walls.ts'
import { lightPath, mirrored, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dusk, light, alpha)
const dress = {
  top: t(0.14),
  legs: t(0.08),
  skin: t(0.42),
  hair: t(0.03),
  lit: t(0.46),
  hat: 'straw',
  hatColour: t(0.5),
} as const
const horizon = 300

/** A standing pole with its rings of whitewash. */
function pole(context: SKRSContext2D, x: number, foot: number, height: number): void {
  context.lineCap = 'butt'
  for (let ring = 0; ring < 12; ring++) {
    context.strokeStyle = ring % 2 ? t(0.92, 0.9) : t(0.2)
    context.lineWidth = Math.max(1.6, height * 0.024)
    context.beginPath()
    context.moveTo(x + ring * height * 0.004, foot - (height * ring) / 12)
    context.lineTo(x + (ring + 1) * height * 0.004, foot - (height * (ring + 1)) / 12)
    context.stroke()
  }
  context.lineCap = 'round'
}

function crew(context: SKRSContext2D, x: number, y: number, size: number, facing: 1 | -1): void {
  figure(
    context,
    { x: x - facing * size * 0.55, y: y - size * 0.07, height: size * 1.02, facing, light: -1 },
    poses.sitting,
    dress,
  )
  figure(
    context,
    { x: x + facing * size * 0.42, y: y - size * 0.07, height: size, facing, light: -1 },
    poses.poling,
    dress,
  )
  sampan(context, [x, y, size * 2.7], t(0.06), t(0.4))
  pole(context, x + facing * size * 0.68, y + size * 0.06, size * 1.5)
}

/** Dusk: boatmen plant a row of poles beside the buoy. */
export const bambooSoundings = onStage({ units: [1200, 800], seed: 'bamboo-soundings' }, (context, random) => {
  sky(
    context,
    [0, 0, 1200, horizon],
    { 0: t(0.3), 0.55: t(0.62), 0.9: t(0.93), 1: t(0.98) },
    { colour: (a) => t(0.35, a), count: 46, random },
  )
  glow(context, [330, 292, 420], '255, 214, 150', 0.5)
  ridge(context, { y: 292, height: 80, colour: t(0.5), mist: t(0.72), foot: horizon, width: 1200 }, random)
  roofs(
    context,
    [620, horizon + 2, 1220, 34],
    { wall: (s) => t(0.22 + s * 0.12), roof: t(0.16), lit: t(1), litShare: 0.22 },
    random,
  )
  roofs(
    context,
    [-20, horizon + 2, 170, 24],
    { wall: (s) => t(0.3 + s * 0.1), roof: t(0.24), lit: t(1), litShare: 0.1 },
    random,
  )
  water(
    context,
    {
      top: horizon,
      bottom: 800,
      width: 1200,
      stops: { 0: t(0.9), 0.2: t(0.66), 0.65: t(0.36), 1: t(0.2) },
      light: (a) => t(0.97, a),
      dark: (a) => t(0.1, a),
      ripples: 780,
    },
    random,
  )
  lightPath(context, [330, horizon + 2, 760, 260], (a) => t(1, a * 0.5), random)
  const line = Array.from({ length: 11 }, (_, i) => ({
    x: 1010 - i * 62 - i * i * 1.6,
    y: 352 + i * i * 2.3,
    high: 58 + i * 11,
  }))
  for (const { x, y, high } of line) {
    mirrored(context, y, 0.3, () => pole(context, x, y, high * 0.7))
    pole(context, x, y, high)
  }
  mirrored(context, 470, 0.35, () => crew(context, 930, 470, 120, -1))
  crew(context, 930, 470, 120, -1)
  shape(context, t(0.1), 'M1090 640 L1124 505 L1150 505 L1184 640 Q1137 664 1090 640')
  context.fillStyle = t(0.85, 0.85)
  context.fillRect(1106, 566, 62, 24)
  glow(context, [1137, 492, 110], '255, 206, 120', 0.95)
  lightPath(context, [1137, 662, 790, 70], (a) => t(1, a * 0.55), random)
  mirrored(context, 664, 0.4, () => crew(context, 430, 664, 196, -1))
  crew(context, 430, 664, 196, -1)
})
