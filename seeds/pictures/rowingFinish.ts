import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { poses } from './brushes/poses.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { mirrored, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)

/** A four with its cox at the stern, the bow to the right; everybody leans back at the end of the stroke. */
function shell(
  context: SKRSContext2D,
  [x, y, size]: readonly [number, number, number],
  shirt: string,
  near: boolean,
): void {
  const pull = {
    ...poses.sitting,
    head: [-0.13, -0.68],
    neck: [-0.11, -0.575],
    hip: [0, -0.2],
    nearKnee: [0.17, -0.24],
    nearFoot: [0.34, -0.12],
    farKnee: [0.17, -0.22],
    farFoot: [0.34, -0.12],
    nearElbow: [-0.13, -0.33],
    nearHand: [0.02, -0.38],
    farElbow: [-0.1, -0.34],
    farHand: [0.04, -0.4],
  } as const
  for (let seat = 0; seat < 4; seat++) {
    const sx = x - size * 1.75 + seat * size * 1.02
    if (seat % 2)
      limb(
        context,
        [sx + size * 0.02, y - size * 0.36, sx - size * 0.95, y - size * 0.2],
        [size * 0.03, size * 0.025],
        t(0.3),
      )
    figure(context, { x: sx, y: y + size * 0.06, height: size, facing: -1, light: -1 }, pull, {
      top: shirt,
      legs: t(0.14),
      skin: near ? '#c2926d' : t(0.5),
      hair: t(0.04),
      lit: near ? t(0.95) : t(0.6),
    })
  }
  figure(
    context,
    { x: x - size * 2.75, y: y + size * 0.08, height: size * 0.94, facing: 1, light: -1 },
    poses.sitting,
    { top: shirt, legs: t(0.14), skin: near ? '#c2926d' : t(0.5), hair: t(0.04), hat: 'cap', hatColour: t(0.9) },
  )
  context.fillStyle = near ? t(0.1) : t(0.3)
  context.beginPath()
  context.moveTo(x - size * 3.3, y - size * 0.11)
  context.quadraticCurveTo(x, y - size * 0.17, x + size * 3.5, y - size * 0.06)
  context.quadraticCurveTo(x + size * 0.4, y + size * 0.12, x - size * 3.3, y - size * 0.03)
  context.fill()
  context.fillStyle = t(0.9)
  context.fillRect(x - size * 2.4, y - size * 0.125, size * 4.2, size * 0.02)
  for (let seat = 0; seat < 4; seat += 2) {
    const sx = x - size * 1.75 + seat * size * 1.02
    limb(
      context,
      [sx - size * 0.02, y - size * 0.34, sx + size * 1.0, y + size * 0.2],
      [size * 0.032, size * 0.028],
      t(0.86),
    )
    limb(
      context,
      [sx + size * 0.92, y + size * 0.16, sx + size * 1.22, y + size * 0.3],
      [size * 0.05, size * 0.13],
      '#9c4a2f',
    )
  }
}

function spray(context: SKRSContext2D, x: number, y: number, random: () => number): void {
  for (let drop = 0; drop < 70; drop++) {
    const up = random() * random()
    context.fillStyle = t(1, 0.4 + random() * 0.6)
    context.beginPath()
    context.arc(x + (random() - 0.5) * 110, y - up * 70, 0.8 + random() * 3, 0, 7)
    context.fill()
  }
}

/** The girls' four crosses the line half a length ahead, on rough water. */
export const rowingFinish = onStage({ units: [1200, 700], seed: 'rowing-finish' }, (context, random) => {
  sky(context, [0, 0, 1200, 230], { 0: t(0.6), 1: t(0.96) }, { colour: (a) => t(1, a), count: 60, random })
  ridge(context, { y: 216, height: 90, colour: t(0.58), mist: t(0.8), foot: 234, width: 1200 }, random)
  ridge(context, { y: 228, height: 26, colour: t(0.34), foot: 234, width: 1200, detail: 4 }, random)
  for (let i = 0; i < 26; i++)
    figure(
      context,
      { x: 20 + i * 46 + random() * 18, y: 236, height: 25 + random() * 7 },
      i % 3 ? poses.standing : poses.raising,
      { top: t(0.2 + random() * 0.6), legs: t(0.2), skin: t(0.5), hair: t(0.05) },
    )
  water(
    context,
    {
      top: 232,
      bottom: 700,
      width: 1200,
      stops: { 0: t(0.74), 0.4: t(0.5), 1: t(0.3) },
      light: (a) => t(1, a * 1.3),
      dark: (a) => t(0.06, a),
      ripples: 1300,
    },
    random,
  )
  for (let buoy = 0; buoy < 12; buoy++) {
    context.fillStyle = buoy % 2 ? t(0.98) : '#9c4a2f'
    const near = buoy / 11
    context.beginPath()
    context.arc(1010 - near * 190, 268 + near * near * 400, 4 + near * 9, 0, 7)
    context.fill()
  }
  mirrored(context, 330, 0.25, () => shell(context, [430, 330, 74], t(0.5), false))
  shell(context, [430, 330, 74], t(0.46), false)
  mirrored(context, 524, 0.3, () => shell(context, [640, 520, 146], t(0.84), true))
  shell(context, [640, 520, 146], t(0.84), true)
  for (const x of [556, 850]) spray(context, x, 566, random)
  for (let i = 0; i < 60; i++) {
    context.strokeStyle = t(1, 0.2 + random() * 0.4)
    context.lineWidth = 1.4 + random() * 2
    const at = 160 + random() * 900
    context.beginPath()
    context.moveTo(at, 536 + random() * 22)
    context.lineTo(at + 30 + random() * 50, 537 + random() * 22)
    context.stroke()
  }
})
