import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dusk, light, alpha)

/** A lattice crane: two uprights with crossed braces, an arm towards the middle. */
function crane(context: SKRSContext2D, x: number, foot: number, high: number, reach: number): void {
  const wide = 46
  for (const side of [0, wide]) limb(context, [x + side, foot, x + side * 0.7 + 7, foot - high], [9, 7], t(0.14))
  context.strokeStyle = t(0.16)
  context.lineWidth = 4
  for (let step = 0; step < 11; step++) {
    const y = foot - (high * step) / 11
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + wide * 0.9, y - high / 11)
    context.lineTo(x, y - high / 11)
    context.stroke()
  }
  limb(context, [x + wide / 2 - reach * 0.3, foot - high + 8, x + wide / 2 + reach, foot - high - 8], [12, 8], t(0.12))
  limb(context, [x + wide / 2, foot - high - 66, x + wide / 2 + reach, foot - high - 8], [4, 3], t(0.16))
  limb(context, [x + wide / 2, foot - high, x + wide / 2, foot - high - 66], [9, 6], t(0.12))
  context.fillStyle = t(0.2)
  context.fillRect(x - 12, foot - high + 14, 70, 46)
  context.fillStyle = t(0.9)
  context.fillRect(x + 4, foot - high + 22, 36, 20)
}

function hull(context: SKRSContext2D): void {
  context.save()
  context.translate(610, 356)
  context.rotate(-0.07)
  context.fillStyle = gradient(context, [0, -130], [0, 130], {
    0: t(0.78),
    0.36: t(0.52),
    0.6: '#8c4a36',
    1: '#4b2a24',
  })
  shape(context, context.fillStyle, 'M-330 -96 Q40 -122 372 -76 Q352 30 226 88 Q-60 132 -318 74 Q-346 -10 -330 -96')
  context.save()
  context.clip()
  context.strokeStyle = t(0.1, 0.4)
  context.lineWidth = 1.6
  for (let plate = -320; plate < 380; plate += 62) {
    context.beginPath()
    context.moveTo(plate, -130)
    context.quadraticCurveTo(plate + 16, 0, plate - 10, 140)
    context.stroke()
  }
  for (const strake of [-50, -4, 44]) {
    context.beginPath()
    context.moveTo(-340, strake)
    context.quadraticCurveTo(40, strake + 20, 380, strake - 14)
    context.stroke()
  }
  context.restore()
  shape(context, t(0.16), 'M-330 -96 Q40 -122 372 -76 Q40 -146 -330 -96')
  context.restore()
}

/** Two cranes turn a hull over; the yard stands and looks up. */
export const shipyardTurningHull = onStage({ units: [1200, 800], seed: 'shipyard-turning-hull' }, (context, random) => {
  sky(
    context,
    [0, 0, 1200, 430],
    { 0: t(0.5), 0.6: t(0.8), 1: t(0.98) },
    { colour: (a) => t(0.95, a), count: 46, random },
  )
  glow(context, [180, 330, 460], '255, 206, 140', 0.6)
  ridge(context, { y: 380, height: 200, colour: t(0.52), mist: t(0.8), foot: 440, width: 1200 }, random)
  ridge(context, { y: 420, height: 110, colour: t(0.34), mist: t(0.6), foot: 446, width: 1200, detail: 4 }, random)
  water(
    context,
    {
      top: 440,
      bottom: 600,
      width: 1200,
      stops: { 0: t(0.96), 1: t(0.56) },
      light: (a) => t(1, a),
      dark: (a) => t(0.2, a),
      ripples: 320,
    },
    random,
  )
  shape(context, t(0.16), 'M60 486 L330 486 L310 506 L76 506')
  context.fillRect(88, 462, 44, 26)
  context.fillStyle = gradient(context, [0, 560], [0, 800], { 0: t(0.6), 1: t(0.3) })
  shape(context, context.fillStyle, 'M-10 600 L420 566 L1210 584 L1210 810 L-10 810')
  for (const x of [420, 560, 700]) limb(context, [x, 572, x + (x - 560) * 1.4, 806], [6, 16], t(0.24))
  crane(context, 150, 610, 520, 236)
  crane(context, 1000, 612, 520, -230)
  for (const [x, y, a, b] of [
    [400, 84, 318, 300],
    [400, 84, 420, 282],
    [800, 84, 780, 262],
    [800, 84, 930, 262],
  ] as const)
    limb(context, [x, y, a, y + (b - y)], [3, 3], t(0.1))
  shadowOn(context, 660, 668, 760, 0.5)
  hull(context)
  for (let i = 0; i < 12; i++) {
    const near = (i * 7) % 12
    const x = 170 + i * 72 + ((i * 31) % 17)
    const y = 664 + near * 8
    const height = 92 + near * 5
    shadowOn(context, x + height * 0.4, y, height * 0.9, 0.35)
    figure(
      context,
      { x, y, height, facing: x > 620 ? -1 : 1, light: -1 },
      i % 4 === 2 ? poses.pointing : poses.lookingUp,
      {
        top: i % 3 ? t(0.24) : t(0.5),
        legs: t(0.12),
        skin: t(0.66),
        hair: t(0.05),
        lit: t(0.74),
        hat: 'hard',
        hatColour: i % 3 ? t(0.95) : '#c98f3c',
      },
    )
  }
  glow(context, [1120, 640, 120], '255, 250, 235', 1)
  for (let spark = 0; spark < 90; spark++) {
    const angle = -Math.PI * random()
    const far = 20 + random() * random() * 150
    limb(
      context,
      [
        1120 + Math.cos(angle) * far,
        646 + Math.sin(angle) * far * 0.7 + far * far * 0.003,
        1120 + Math.cos(angle) * (far + 8),
        646 + Math.sin(angle) * (far + 8) * 0.7 + far * far * 0.003,
      ],
      [1.6, 1],
      `rgba(255, ${200 + Math.round(random() * 50)}, 150, 0.9)`,
    )
  }
})
