import type { SKRSContext2D } from '@napi-rs/canvas'
import { ferry } from './brushes/boats.ts'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { letter } from './brushes/lettering.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dusk, light, alpha)

/** The white board with its graduations, fixed to the wall of the quay, its foot in the water. */
function gauge(context: SKRSContext2D): void {
  context.fillStyle = t(0.96)
  context.fillRect(716, 330, 62, 300)
  for (let mark = 0; mark < 30; mark++) {
    context.fillStyle = Math.floor(mark / 10) % 2 ? t(0.06) : '#a83a2a'
    const right = mark % 2 === 0
    context.fillRect(right ? 720 : 744, 334 + mark * 10, mark % 10 === 0 ? 54 : 26, 5)
  }
  context.fillStyle = t(0.92)
  for (const [i, figures] of ['16', '15', '14'].entries())
    letter(context, figures, [706, 352 + i * 100], { family: 'sans', weight: 700, size: 26 }, 'right')
}

/** Stone steps that go down to the water on the left, and the wall of the quay. */
function quay(context: SKRSContext2D): void {
  shape(
    context,
    gradient(context, [640, 0], [900, 0], { 0: t(0.36), 1: t(0.2) }),
    'M640 300 L1210 268 L1210 820 L640 820',
  )
  for (let course = 0; course < 9; course++)
    stroke(context, t(0.1, 0.7), 3, `M640 ${330 + course * 56} L1210 ${304 + course * 60}`)
  for (let joint = 0; joint < 36; joint++) {
    const row = joint % 9
    const x = 690 + Math.floor(joint / 9) * 140 + (row % 2) * 66
    stroke(context, t(0.1, 0.7), 3, `M${x} ${330 + row * 56} L${x} ${386 + row * 56}`)
  }
  for (let step = 0; step < 7; step++) {
    context.fillStyle = t(0.5 - step * 0.045)
    context.fillRect(-10, 700 - step * 44, 660 - step * 66, 12)
    context.fillStyle = t(0.24 - step * 0.012)
    context.fillRect(-10, 712 - step * 44, 660 - step * 66, 120)
  }
}

function lantern(context: SKRSContext2D): void {
  limb(context, [846, 250, 880, 232, 884, 262], [8, 7, 5], t(0.04))
  stroke(context, t(0.06), 4, 'M868 300 Q884 252 900 300')
  shape(context, t(0.1), 'M864 300 L904 300 L910 316 L858 316 Z M860 384 L908 384 L912 398 L856 398 Z')
  shape(context, t(0.5, 0.75), 'M866 316 L902 316 Q918 350 902 384 L866 384 Q850 350 866 316')
  stroke(context, t(0.1), 3, 'M858 338 L910 338 M856 352 L912 352 M858 366 L910 366')
}

/** Dusk on the rising river: the gauge is read by torchlight. */
export const gaugeReadingDusk = onStage(
  { units: [1200, 800], seed: 'gauge-reading-dusk', vignette: 0.3 },
  (context, random) => {
    sky(
      context,
      [0, 0, 1200, 300],
      { 0: t(0.24), 0.6: t(0.42), 0.86: t(0.78), 1: t(0.98) },
      { colour: (a) => t(0.16, a * 1.6), count: 70, random },
    )
    glow(context, [360, 296, 420], '255, 190, 110', 0.6)
    ridge(context, { y: 290, height: 60, colour: t(0.34), mist: t(0.6), foot: 304, width: 1200 }, random)
    water(
      context,
      {
        top: 300,
        bottom: 800,
        width: 1200,
        stops: { 0: t(0.9), 0.2: '#a98a62', 1: '#57452f' },
        light: (a) => t(0.98, a),
        dark: (a) => `rgba(40, 28, 18, ${a * 1.5})`,
        ripples: 1200,
      },
      random,
    )
    ferry(context, [300, 372, 320], { hull: t(0.1), white: t(0.66), glass: t(0.24), lit: '#ffd98c' })
    limb(context, [470, 436, 560, 428, 640, 440], [9, 16, 10], '#3a2a1c')
    limb(context, [540, 428, 556, 404], [6, 3], '#3a2a1c')
    quay(context)
    gauge(context)
    lantern(context)
    context.save()
    context.globalCompositeOperation = 'screen'
    shape(
      context,
      gradient(context, [470, 0], [760, 0], { 0: 'rgba(255, 232, 170, 0.75)', 1: 'rgba(255, 232, 170, 0.12)' }),
      'M486 586 L770 470 L790 620 Z',
    )
    context.restore()
    glow(context, [744, 546, 130], '255, 236, 180', 0.65)
    shadowOn(context, 410, 702, 190, 0.4)
    figure(
      context,
      { x: 150, y: 660, height: 330, light: 1 },
      {
        ...poses.standing,
        head: [0.05, -0.9],
        nearElbow: [0.06, -0.6],
        nearHand: [0.17, -0.65],
        farElbow: [0.04, -0.62],
        farHand: [0.16, -0.63],
      },
      { top: t(0.3), legs: t(0.08), skin: t(0.66), hair: t(0.03), lit: t(0.46), hat: 'hard', hatColour: t(0.7) },
    )
    shape(context, t(0.94), 'M196 440 L232 428 L240 452 L204 464 Z')
    figure(
      context,
      { x: 392, y: 704, height: 350, light: 1 },
      { ...poses.kneeling, nearElbow: [0.12, -0.36], nearHand: [0.25, -0.34] },
      { top: '#b58a3c', legs: t(0.1), skin: t(0.74), hair: t(0.03), lit: '#e0b866' },
    )
    limb(context, [476, 586, 504, 576], [13, 17], t(0.05))
  },
)
