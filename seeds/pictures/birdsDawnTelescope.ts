import type { SKRSContext2D } from '@napi-rs/canvas'
import { flyingBird } from './brushes/birds.ts'
import { figure, limb } from './brushes/figure.ts'
import { mist, ridge, sky } from './brushes/land.ts'
import { glow } from './brushes/light.ts'
import { reeds } from './brushes/plants.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { lightPath, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dusk, light, alpha)

function telescope(context: SKRSContext2D): void {
  const ink = t(0.03)
  limb(context, [1132, 366, 1196, 350, 1252, 334], [15, 19, 26], ink)
  limb(context, [1118, 374, 1136, 364], [12, 14], ink)
  for (const foot of [1118, 1176, 1236]) limb(context, [1184, 366, foot, 622], [9, 6], ink)
}

/** A skein: birds strung along two lines that meet at the leader. */
function skein(context: SKRSContext2D, x: number, y: number, size: number, count: number, random: () => number): void {
  for (let i = 0; i < count; i++) {
    const side = i % 2 ? 1 : -0.55
    const far = Math.ceil(i / 2)
    flyingBird(
      context,
      [x - far * size * 1.5 + random() * 6, y + side * far * size * 0.62 + random() * 5, size],
      -0.05,
      0.3 + random() * 0.5,
      t(0.12, 0.9),
    )
  }
}

/** Before sunrise on the lake: the counter bends to her telescope. */
export const birdsDawnTelescope = onStage({ units: [1600, 760], seed: 'birds-dawn-telescope' }, (context, random) => {
  sky(
    context,
    [0, 0, 1600, 400],
    { 0: t(0.2), 0.5: t(0.42), 0.82: t(0.76), 1: t(0.98) },
    { colour: (a) => t(0.86, a), count: 60, random },
  )
  glow(context, [620, 400, 560], '255, 196, 120', 0.6)
  ridge(context, { y: 386, height: 60, colour: t(0.44), mist: t(0.72), foot: 402, width: 1600 }, random)
  ridge(context, { y: 396, height: 20, colour: t(0.26), foot: 402, width: 1600, detail: 4 }, random)
  water(
    context,
    {
      top: 400,
      bottom: 760,
      width: 1600,
      stops: { 0: t(0.95), 0.25: t(0.66), 1: t(0.18) },
      light: (a) => t(1, a),
      dark: (a) => t(0.1, a),
      ripples: 620,
    },
    random,
  )
  lightPath(context, [620, 402, 740, 320], (a) => t(1, a * 0.42), random)
  mist(context, [0, 370, 1600, 480], (a) => t(0.98, a * 0.8), random)
  skein(context, 760, 116, 26, 13, random)
  skein(context, 430, 190, 18, 17, random)
  skein(context, 1240, 74, 16, 11, random)
  shape(context, t(0.05), 'M760 770 C900 640 1000 606 1300 616 Q1480 620 1620 580 L1620 770')
  reeds(context, [1290, 640, 1620, 300], 150, (r) => t(0.02 + r * 0.12), random)
  telescope(context)
  figure(context, { x: 1040, y: 628, height: 330, light: -1 }, poses.peering, {
    top: t(0.16),
    legs: t(0.07),
    skin: t(0.5),
    hair: t(0.03),
    lit: t(0.4),
    hat: 'straw',
    hatColour: t(0.34),
  })
  reeds(context, [-20, 770, 860, 330], 340, (r) => t(0.01 + r * 0.12), random)
  reeds(context, [700, 770, 1620, 120], 220, (r) => t(0.01 + r * 0.1), random)
})
