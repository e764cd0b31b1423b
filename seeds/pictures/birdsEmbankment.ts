import type { SKRSContext2D } from '@napi-rs/canvas'
import { flyingBird } from './brushes/birds.ts'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { reeds, tree } from './brushes/plants.ts'
import { poses } from './brushes/poses.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.leaf, light, alpha)
const [eyeX, eyeY] = [640, 300]

function embankment(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, eyeY], [0, 760], { 0: t(0.6), 1: t(0.3) })
  context.beginPath()
  context.moveTo(eyeX - 4, eyeY)
  context.lineTo(eyeX + 4, eyeY)
  context.lineTo(1120, 780)
  context.lineTo(130, 780)
  context.fill()
  context.fillStyle = gradient(context, [0, eyeY], [0, 760], { 0: t(0.9), 1: t(0.74) })
  context.beginPath()
  context.moveTo(eyeX - 1.5, eyeY)
  context.lineTo(eyeX + 1.5, eyeY)
  context.lineTo(880, 780)
  context.lineTo(380, 780)
  context.fill()
  for (let i = 0; i < 420; i++) {
    const near = random() ** 1.7
    const side = random() < 0.5 ? -1 : 1
    const spread = 0.54 + random() * 0.5
    const x = eyeX + side * near * 480 * spread
    const y = eyeY + near * 480
    context.strokeStyle = t(0.28 + random() * 0.34)
    context.lineWidth = 0.6 + near * 2
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + (random() - 0.3) * 16 * near, y - 34 * near * (0.4 + random()))
    context.stroke()
  }
}

function rider(context: SKRSContext2D): void {
  shadowOn(context, 690, 640, 150, 0.4)
  const ink = t(0.08)
  context.strokeStyle = ink
  context.lineWidth = 7
  context.beginPath()
  context.ellipse(668, 584, 7, 58, 0, 0, 7)
  context.stroke()
  limb(context, [668, 540, 668, 500], [8, 8], ink)
  limb(context, [650, 486, 640, 556, 646, 604], [32, 26, 17], t(0.14))
  limb(context, [686, 486, 698, 540, 690, 586], [32, 26, 17], t(0.14))
  limb(context, [668, 380, 668, 480], [66, 58], t(0.88))
  limb(context, [640, 384, 612, 428, 622, 470], [22, 18, 14], t(0.8))
  limb(context, [696, 384, 724, 428, 714, 470], [22, 18, 14], t(0.94))
  context.strokeStyle = ink
  context.beginPath()
  context.moveTo(606, 474)
  context.lineTo(730, 474)
  context.stroke()
  context.fillStyle = '#7c4a38'
  context.beginPath()
  context.roundRect(634, 384, 68, 84, 14)
  context.fill()
  context.fillStyle = '#97604a'
  context.fillRect(640, 428, 56, 30)
  limb(context, [668, 372, 668, 350], [20, 20], '#b98d6d')
  context.fillStyle = t(0.04)
  context.beginPath()
  context.ellipse(668, 332, 27, 31, 0, 0, 7)
  context.fill()
}

/** Nine in the morning: the boy rides to school along the embankment, his mother goes on counting. */
export const birdsEmbankment = onStage({ units: [1200, 760], seed: 'birds-embankment' }, (context, random) => {
  sky(context, [0, 0, 1200, eyeY], { 0: t(0.72), 1: t(1) }, { colour: (a) => t(1, a), count: 40, random })
  glow(context, [1060, 90, 460], '255, 240, 200', 0.6)
  ridge(context, { y: eyeY - 6, height: 66, colour: t(0.66), mist: t(0.88), foot: eyeY + 4, width: 1200 }, random)
  water(
    context,
    {
      top: eyeY,
      bottom: 760,
      width: 1200,
      stops: { 0: t(0.96), 0.4: t(0.76), 1: t(0.54) },
      light: (a) => t(1, a),
      dark: (a) => t(0.3, a),
      ripples: 420,
    },
    random,
  )
  for (let y = 318; y < 760; y += 6 + (y - 300) * 0.09)
    for (const [left, right] of [
      [-20, 640 - (y - 300) * 1.15],
      [640 + (y - 300) * 1.08, 1220],
    ] as const)
      for (let x = left; x < right; x += 9 + (y - 300) * 0.07) {
        context.strokeStyle = t(0.3 + random() * 0.3, 0.7)
        context.lineWidth = 0.8 + (y - 300) * 0.006
        context.beginPath()
        context.moveTo(x, y)
        context.lineTo(x + (random() - 0.5) * 8, y - 3 - (y - 300) * 0.05)
        context.stroke()
      }
  for (const [x, size] of [
    [566, 46],
    [700, 54],
    [520, 70],
    [760, 90],
  ] as const)
    tree(context, [x, eyeY + (size - 40) * 0.3, size], (l) => t(0.24 + l * 0.4), random, 1)
  embankment(context, random)
  for (let i = 0; i < 190; i++)
    flyingBird(
      context,
      [random() * 1200, 120 + random() * 210, 7 + random() * 13],
      random() - 0.5,
      random() * 1.6 - 0.6,
      t(0.24, 0.8),
    )
  shadowOn(context, 262, 588, 120, 0.3)
  for (const foot of [276, 300, 324]) limb(context, [300, 494, foot, 590], [5, 4], t(0.05))
  limb(context, [284, 494, 326, 482], [9, 14], t(0.05))
  figure(context, { x: 238, y: 590, height: 164, light: 1 }, poses.peering, {
    top: t(0.3),
    legs: t(0.14),
    skin: '#b98d6d',
    hair: t(0.04),
    lit: t(0.6),
    hat: 'straw',
    hatColour: t(0.84),
  })
  rider(context)
  reeds(context, [-20, 780, 170, 150], 70, (r) => t(0.1 + r * 0.3), random)
  reeds(context, [1060, 780, 1220, 170], 70, (r) => t(0.1 + r * 0.3), random)
})
