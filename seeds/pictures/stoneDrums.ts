import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { glow, gradient } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { lightPath, water } from './brushes/water.ts'
import { drum } from './parts/drum.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

function mud(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, 330], [0, 800], { 0: t(0.36), 0.4: t(0.44), 1: t(0.2) })
  shape(context, context.fillStyle, 'M-10 356 C300 326 700 380 1210 336 L1210 810 L-10 810')
  for (let i = 0; i < 520; i++) {
    const near = random()
    const x = random() * 1200
    const lit = Math.max(0, 1 - Math.hypot(x - 640, (near * 440 - 190) * 2) / 620)
    context.strokeStyle = random() < 0.55 ? `rgba(255, 214, 140, ${0.06 + lit * 0.5 * random()})` : t(0.04, 0.4)
    context.lineWidth = 1 + near * 2.5
    context.beginPath()
    context.moveTo(x, 350 + near * 440)
    context.quadraticCurveTo(x + 14 + near * 26, 346 + near * 440, x + 30 + near * 60, 352 + near * 440)
    context.stroke()
  }
}

function threshold(context: SKRSContext2D): void {
  context.fillStyle = gradient(context, [0, 650], [0, 726], { 0: t(0.72), 0.3: t(0.46), 1: t(0.16) })
  shape(context, context.fillStyle, 'M250 664 L900 640 L920 700 L250 734')
  for (const x of [450, 700]) {
    context.fillStyle = t(0.1)
    context.beginPath()
    context.ellipse(x, 662 - (x - 450) * 0.03, 24, 17, -0.04, 0, Math.PI)
    context.fill()
  }
}

/** Neighbours keep watch over the stone drums that the flood laid bare. */
export const stoneDrums = onStage({ units: [1200, 800], seed: 'stone-drums', vignette: 0.4 }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [0, 300], { 0: t(0.06), 1: t(0.3) })
  context.fillRect(0, 0, 1200, 320)
  shape(context, t(0.12), 'M-10 268 C280 226 520 262 760 244 C940 232 1080 258 1210 236 L1210 290 L-10 290')
  water(
    context,
    {
      top: 278,
      bottom: 390,
      width: 1200,
      stops: { 0: t(0.3), 1: t(0.18) },
      light: (a) => t(0.8, a),
      dark: (a) => t(0.02, a),
      ripples: 260,
    },
    random,
  )
  for (const x of [110, 236, 520, 905, 1080]) {
    glow(context, [x, 262, 46], '255, 214, 140', 0.9)
    lightPath(context, [x, 280, 346, 26], (a) => t(1, a * 0.6), random)
  }
  mud(context, random)
  glow(context, [640, 520, 520], '255, 196, 110', 0.42)
  for (let stake = 0; stake < 9; stake++)
    limb(context, [70 + stake * 134, 472 - (stake % 2) * 6, 72 + stake * 134, 396], [7, 6], t(0.1))
  context.strokeStyle = '#b8924f'
  context.lineWidth = 4
  context.beginPath()
  context.moveTo(70, 410)
  for (let stake = 0; stake < 8; stake++) context.quadraticCurveTo(137 + stake * 134, 440, 204 + stake * 134, 408)
  context.stroke()
  drum(context, [226, 560, 104], 1)
  drum(context, [1010, 560, 106], -1)
  drum(context, [836, 512, 66], -1)
  threshold(context)
  for (const [x, y, wide] of [
    [424, 590, 84],
    [556, 530, 70],
    [748, 540, 72],
    [706, 618, 84],
  ] as const) {
    context.fillStyle = t(0.5)
    context.fillRect(x - wide / 2, y - wide * 0.72, wide, wide * 0.1)
    for (const leg of [-0.4, 0.4])
      limb(context, [x + wide * leg * 0.8, y - wide * 0.64, x + wide * leg, y], [5, 5], t(0.2))
  }
  const dress = { legs: t(0.1), skin: t(0.82), hair: t(0.04) }
  figure(context, { x: 430, y: 590, height: 270, facing: 1, light: 1 }, poses.sitting, {
    ...dress,
    top: t(0.3),
    lit: t(0.62),
  })
  figure(context, { x: 560, y: 530, height: 220, facing: 1, light: 1 }, poses.sitting, {
    ...dress,
    top: t(0.2),
    lit: t(0.5),
    hat: 'cap',
    hatColour: t(0.3),
  })
  figure(context, { x: 742, y: 540, height: 226, facing: -1, light: -1 }, poses.sitting, {
    ...dress,
    top: t(0.44),
    lit: t(0.78),
  })
  figure(
    context,
    { x: 700, y: 618, height: 262, facing: -1, light: -1 },
    { ...poses.sitting, nearElbow: [0.1, -0.4], nearHand: [0.24, -0.46] },
    { ...dress, top: '#7d4a35', lit: '#b0704c' },
  )
  context.fillStyle = t(0.06)
  context.fillRect(596, 572, 32, 8)
  context.fillStyle = t(1)
  context.fillRect(599, 540, 26, 32)
  glow(context, [612, 556, 150], '255, 236, 180', 1)
})
