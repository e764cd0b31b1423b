import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { gradient } from './brushes/light.ts'
import { reeds } from './brushes/plants.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { mirrored, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.grey, light, alpha)

/** The goal lies on their shoulders: frame, sagging net, stanchions. */
function goal(context: SKRSContext2D): void {
  for (let i = 0; i < 26; i++)
    stroke(
      context,
      t(0.95, 0.5),
      1.6,
      `M${372 + i * 24} 372 Q${384 + i * 24} 440 ${396 + i * 23} ${500 + Math.sin(i / 3) * 16}`,
    )
  for (let i = 0; i < 5; i++)
    stroke(context, t(0.95, 0.45), 1.6, `M372 ${396 + i * 24} Q680 ${414 + i * 26} 990 ${392 + i * 24}`)
  stroke(context, t(1), 11, 'M366 368 L1000 356')
  stroke(context, t(0.92), 9, 'M366 368 L340 306 M1000 356 L976 294')
  stroke(context, t(0.8), 6, 'M340 306 L976 294')
}

function carriers(context: SKRSContext2D): void {
  for (let i = 0; i < 6; i++) {
    const step = i % 2 ? 1 : -1
    const pose = {
      ...poses.standing,
      nearElbow: [0.1, -0.78],
      nearHand: [0.06, -0.93],
      farElbow: [0.04, -0.84],
      farHand: [0.02, -0.95],
      nearKnee: [0.05 * step, -0.26],
      nearFoot: [0.12 * step, -0.02],
      farKnee: [-0.05 * step, -0.26],
      farFoot: [-0.14 * step, -0.02],
    } as const
    figure(context, { x: 420 + i * 108, y: 566 + (i % 3) * 8, height: 214, facing: -1, light: -1 }, pose, {
      top: '#a03a2c',
      legs: i % 2 ? t(0.9) : t(0.84),
      skin: '#c2926d',
      hair: t(0.04),
      lit: '#c65b48',
    })
  }
}

/** Players carry their goal out of the flooded pitch; the groundsman watches from the levee. */
export const goalpostsFlood = onStage({ units: [1200, 760], seed: 'goalposts-flood' }, (context, random) => {
  sky(context, [0, 0, 1200, 270], { 0: t(0.5), 1: t(0.88) }, { colour: (a) => t(0.3, a), count: 60, random })
  ridge(context, { y: 262, height: 50, colour: t(0.6), mist: t(0.8), foot: 274, width: 1200, detail: 2 }, random)
  water(
    context,
    {
      top: 270,
      bottom: 760,
      width: 1200,
      stops: { 0: t(0.84), 0.25: '#a39276', 0.6: '#7c7a58', 1: '#4f5a3c' },
      light: (a) => t(1, a),
      dark: (a) => t(0.1, a),
      ripples: 900,
    },
    random,
  )
  stroke(context, t(0.96, 0.5), 7, 'M1210 470 Q1000 520 830 770')
  mirrored(context, 548, 0.3, () => carriers(context))
  context.save()
  context.beginPath()
  context.rect(0, 0, 1200, 548)
  context.clip()
  carriers(context)
  context.restore()
  goal(context)
  for (let i = 0; i < 18; i++)
    stroke(
      context,
      t(1, 0.5),
      2,
      `M${396 + (i % 6) * 108} ${546 + Math.floor(i / 6) * 5} q20 ${5 + (i % 3) * 3} ${50 + Math.floor(i / 6) * 16} 0`,
    )
  shape(
    context,
    gradient(context, [0, 300], [260, 760], { 0: '#7d8c5c', 1: '#46552f' }),
    'M-10 300 Q150 330 236 470 Q300 640 330 770 L-10 770',
  )
  reeds(context, [-10, 360, 90, 40], 60, (n) => tone(ramps.leaf, 0.3 + n * 0.4), random)
  reeds(context, [60, 760, 320, 60], 130, (n) => tone(ramps.leaf, 0.2 + n * 0.5), random)
  figure(
    context,
    { x: 112, y: 420, height: 200, facing: 1, light: -1 },
    { ...poses.sitting, nearElbow: [0.1, -0.38], nearHand: [0.16, -0.5] },
    { top: t(0.3), legs: t(0.16), skin: '#b98d6d', hair: t(0.8), lit: t(0.52) },
  )
  limb(context, [92, 374, 132, 374], [9, 9], '#6b4c2c')
  for (const x of [96, 128]) limb(context, [x, 376, x, 420], [6, 6], '#6b4c2c')
  limb(context, [1096, 640, 1130, 470], [7, 6], t(0.9))
  shape(context, '#a03a2c', 'M1130 470 L1180 490 L1124 512 Z')
  for (let ring = 1; ring < 5; ring++)
    stroke(
      context,
      t(1, 0.6 / ring),
      2.4,
      `M${800 - ring * 44} 668 a${ring * 44} ${ring * 12} 0 1 0 ${ring * 88} 0 a${ring * 44} ${ring * 12} 0 1 0 ${-ring * 88} 0`,
    )
  shape(
    context,
    gradient(context, [776, 620], [826, 680], { 0: t(1), 1: t(0.6) }),
    'M770 664 A31 31 0 0 1 832 664 Q800 676 770 664',
  )
  shape(
    context,
    t(0.1),
    'M792 640 L808 640 L813 654 L800 663 L787 654 Z M772 656 L780 650 L782 664 L772 664 Z M830 656 L821 650 L820 664 L831 664 Z',
  )
})
