import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { glow, gradient, shadowOn, softly } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { stand } from './parts/stand.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)
const kit = { legs: t(0.84), skin: '#c2926d', hair: t(0.03) }
const red = { ...kit, top: '#9c352a', lit: '#cf5f4a' }

/** Four beams of floodlight with drizzle in them. */
function floodlights(context: SKRSContext2D, random: () => number): void {
  for (const [x, aim] of [
    [90, 420],
    [420, 560],
    [780, 640],
    [1110, 800],
  ] as const) {
    limb(context, [x, 400, x, 60], [9, 6], t(0.1))
    context.fillStyle = t(0.98)
    context.fillRect(x - 34, 44, 68, 26)
    context.save()
    context.globalCompositeOperation = 'screen'
    softly(context, 12, () =>
      shape(
        context,
        gradient(context, [x, 60], [aim, 700], { 0: 'rgba(232, 238, 236, 0.5)', 1: 'rgba(232, 238, 236, 0)' }),
        `M${x - 34} 60 L${x + 34} 60 L${aim + 330} 760 L${aim - 270} 760 Z`,
      ),
    )
    context.restore()
    glow(context, [x, 56, 170], '240, 246, 244', 0.95)
  }
  for (let drop = 0; drop < 620; drop++) {
    const [x, y] = [random() * 1200, random() * 640]
    stroke(context, `rgba(236, 242, 244, ${random() * 0.4})`, 1, `M${x} ${y} l-3 ${9 + random() * 9}`)
  }
}

function pitch(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, 470], [0, 800], { 0: '#3f5a44', 0.4: '#33503a', 1: '#16261c' })
  context.fillRect(0, 476, 1200, 340)
  stroke(context, t(0.9, 0.7), 5, 'M-10 520 L1210 508 M170 520 L60 660 L760 640')
  for (let i = 0; i < 34; i++) {
    const [x, y] = [random() * 1200, 540 + random() * 250]
    softly(context, 2, () =>
      shape(
        context,
        `rgba(198, 214, 214, ${0.14 + random() * 0.3})`,
        `M${x} ${y} a${30 + (y - 500) * 0.3} ${5 + (y - 500) * 0.035} 0 1 0 ${60 + (y - 500) * 0.6} 0 a${30 + (y - 500) * 0.3} ${5 + (y - 500) * 0.035} 0 1 0 ${-60 - (y - 500) * 0.6} 0`,
      ),
    )
  }
}

function goal(context: SKRSContext2D): void {
  for (let mesh = 0; mesh < 16; mesh++)
    stroke(
      context,
      t(0.95, 0.3),
      1.3,
      `M${196 + mesh * 22} 330 L${214 + mesh * 20} 516 M190 ${338 + mesh * 12} L534 ${336 + mesh * 12}`,
    )
  stroke(context, t(0.98), 10, 'M186 528 V326 H540 V520')
  figure(
    context,
    { x: 246, y: 546, height: 190, facing: 1, light: 1 },
    {
      ...poses.sitting,
      hip: [-0.05, -0.1],
      neck: [-0.1, -0.42],
      head: [-0.06, -0.5],
      nearKnee: [0.12, -0.22],
      farKnee: [0.14, -0.18],
      nearFoot: [0.3, -0.02],
      farFoot: [0.34, -0.02],
      nearElbow: [0.0, -0.24],
      nearHand: [0.12, -0.2],
      farElbow: [0, -0.26],
      farHand: [0.1, -0.24],
    },
    { top: '#c9a02c', legs: t(0.1), skin: '#c2926d', hair: t(0.03), lit: '#ecd070' },
  )
}

/** The winning goal under floodlights: the scorer is lifted, the keeper sits against his post. */
export const leagueNightGoal = onStage(
  { units: [1200, 800], seed: 'league-night-goal', vignette: 0.36 },
  (context, random) => {
    context.fillStyle = gradient(context, [0, 0], [0, 420], { 0: t(0.04), 1: t(0.2) })
    context.fillRect(0, 0, 1200, 500)
    stand(context, random)
    pitch(context, random)
    goal(context)
    floodlights(context, random)
    for (const x of [790, 940]) shadowOn(context, x, 752, 260, 0.55)
    figure(
      context,
      { x: 868, y: 640, height: 400, facing: -1, light: -1 },
      {
        ...poses.standing,
        head: [0.03, -0.96],
        nearElbow: [0.18, -0.86],
        nearHand: [0.36, -0.98],
        farElbow: [-0.18, -0.86],
        farHand: [-0.36, -1.0],
        nearKnee: [0.12, -0.3],
        nearFoot: [0.02, -0.12],
        farKnee: [-0.1, -0.3],
        farFoot: [-0.16, -0.1],
      },
      red,
    )
    figure(
      context,
      { x: 774, y: 750, height: 400, facing: 1, light: -1 },
      {
        ...poses.poling,
        nearElbow: [0.14, -0.72],
        nearHand: [0.22, -0.6],
        farElbow: [0.14, -0.78],
        farHand: [0.24, -0.7],
      },
      red,
    )
    figure(
      context,
      { x: 976, y: 756, height: 410, facing: -1, light: -1 },
      {
        ...poses.poling,
        nearElbow: [0.14, -0.7],
        nearHand: [0.22, -0.58],
        farElbow: [0.14, -0.78],
        farHand: [0.24, -0.72],
      },
      red,
    )
    shape(
      context,
      gradient(context, [470, 690], [510, 740], { 0: t(1), 1: t(0.6) }),
      'M462 716 a24 24 0 1 0 48 0 a24 24 0 1 0 -48 0',
    )
    shape(context, t(0.06), 'M478 708 l14 -2 l6 12 l-12 9 l-11 -8 z')
  },
)
