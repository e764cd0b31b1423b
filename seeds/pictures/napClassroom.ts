import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure } from './brushes/figure.ts'
import { letter } from './brushes/lettering.ts'
import { gradient, shadowOn, softly } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)
const blankets = ['#7d5b4c', '#5d7686', '#a08554', '#6d7a58', '#8a6f86', '#46606a']

/** A child asleep on a chair laid flat, seen from the side; the head left or right. */
function sleeper(context: SKRSContext2D, x: number, y: number, s: number, headLeft: boolean, colour: string): void {
  context.save()
  context.translate(x, y)
  context.scale(headLeft ? s : -s, s)
  shadowOn(context, 0, 34, 190, 0.35)
  stroke(context, t(0.14), 5, 'M-70 6 L-58 36 M62 6 L70 36 M-92 0 L86 6')
  shape(context, '#d9b48f', 'M-86 -20 a17 16 0 1 0 34 0 a17 16 0 1 0 -34 0')
  shape(context, t(0.06), 'M-88 -16 C-92 -44 -58 -46 -54 -26 C-66 -32 -78 -30 -80 -12 Z')
  stroke(context, t(0.1), 2, 'M-70 -16 Q-66 -13 -62 -16')
  shape(context, t(0.9), 'M-98 -6 Q-74 -14 -44 -4 L-46 4 L-98 2 Z')
  shape(context, colour, 'M-52 -4 C-44 -34 -16 -36 6 -28 C30 -36 50 -24 84 -18 Q92 -8 86 4 L-52 4 Z')
  shape(context, t(1, 0.16), 'M-48 -10 C-40 -32 -16 -34 6 -26 C30 -33 50 -22 80 -16 C50 -14 20 -20 -48 -10')
  context.restore()
}

function room(context: SKRSContext2D): void {
  context.fillStyle = gradient(context, [0, 0], [0, 330], { 0: t(0.4), 1: t(0.5) })
  context.fillRect(0, 0, 1200, 340)
  shape(
    context,
    gradient(context, [0, 300], [0, 800], { 0: t(0.42), 1: t(0.26) }),
    'M-10 318 L1210 318 L1210 810 L-10 810',
  )
  shape(context, '#2f4a42', 'M60 70 L500 86 L500 262 L60 270')
  stroke(context, '#8a6b45', 12, 'M60 70 L500 86 L500 262 L60 270 Z')
  stroke(context, t(0.96, 0.85), 4, 'M140 172 a56 56 0 1 0 112 0 a56 56 0 1 0 -112 0')
  stroke(context, t(0.96, 0.85), 5, 'M196 172 L216 146 M196 172 L236 186')
}

/** The blade of sun that gets past the curtain, and the girl who holds it. */
function curtain(context: SKRSContext2D): void {
  context.fillStyle = t(0.98)
  context.fillRect(826, 40, 30, 270)
  for (let fold = 0; fold < 13; fold++) {
    const x = 640 + fold * 40 + (fold > 4 ? 32 : 0)
    context.fillStyle = gradient(context, [x, 0], [x + 40, 0], { 0: '#5f7a70', 0.5: '#83998c', 1: '#4d665e' })
    context.fillRect(x, 34, 41, 286)
  }
  context.fillStyle = t(0.16)
  context.fillRect(620, 26, 580, 12)
  context.save()
  context.globalCompositeOperation = 'screen'
  softly(context, 5, () =>
    shape(
      context,
      gradient(context, [840, 60], [420, 800], { 0: 'rgba(255, 240, 200, 0.85)', 1: 'rgba(255, 236, 190, 0.2)' }),
      'M832 60 L858 60 L560 810 L380 810',
    ),
  )
  context.restore()
}

/** The noon nap: rows of chairs laid flat, head to head and foot to foot. */
export const napClassroom = onStage(
  { units: [1200, 800], seed: 'nap-classroom', vignette: 0.34 },
  (context, random) => {
    room(context)
    context.fillStyle = t(0.96, 0.9)
    letter(context, '1：10 起床', [290, 184], { family: 'kai', weight: 400, size: 30 }, 'left')
    for (let row = 0; row < 4; row++) {
      const s = 0.72 + row * 0.32
      const y = 372 + row * row * 18 + row * 76
      for (let i = -1; i < 7; i++)
        sleeper(
          context,
          110 + i * 232 * s + (row % 2) * 60,
          y,
          s,
          (i + row) % 2 === 0,
          blankets[Math.floor(random() * 6)] ?? t(0.4),
        )
    }
    curtain(context)
    shadowOn(context, 892, 356, 80, 0.4)
    figure(
      context,
      { x: 892, y: 354, height: 208, facing: -1, light: -1 },
      {
        ...poses.raising,
        nearElbow: [0.12, -0.84],
        nearHand: [0.2, -0.96],
        nearFoot: [0.01, -0.05],
        farFoot: [-0.05, -0.05],
      },
      { top: t(0.92), legs: '#33424f', skin: '#d9b48f', hair: t(0.05), lit: t(1) },
    )
  },
)
