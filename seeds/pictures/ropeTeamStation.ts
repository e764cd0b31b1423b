import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure } from './brushes/figure.ts'
import { letter } from './brushes/lettering.ts'
import { gradient, shadowOn, softly } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)
const skin = { skin: '#d1a27c', hair: t(0.04) }

function hall(context: SKRSContext2D): void {
  context.fillStyle = gradient(context, [0, 0], [1200, 0], { 0: t(0.86), 0.5: t(0.72), 1: t(0.54) })
  context.fillRect(0, 0, 1200, 470)
  for (let pane = 0; pane < 5; pane++) {
    context.fillStyle = gradient(context, [0, 40], [0, 330], { 0: t(0.98), 1: '#f3dcae' })
    context.fillRect(20 + pane * 128, 40, 118, 290)
    stroke(context, t(0.4), 5, `M${20 + pane * 128} 40 h118 v290 h-118 z M${20 + pane * 128} 180 h118`)
  }
  context.fillStyle = '#3d6d8c'
  context.fillRect(800, 60, 150, 92)
  context.fillStyle = t(1)
  letter(context, '3', [848, 134], { family: 'sans', weight: 800, size: 84 }, 'centre')
  letter(context, '检票口', [908, 118], { family: 'sans', weight: 500, size: 22 }, 'centre')
  shape(context, t(0.34), 'M790 250 h28 v220 h-28 z M930 250 h28 v220 h-28 z')
  stroke(context, '#b0502f', 12, 'M818 366 h112')
  shape(context, gradient(context, [0, 440], [0, 800], { 0: t(0.84), 1: t(0.62) }), 'M-10 450 h1220 v360 h-1220 z')
  for (let line = 0; line < 12; line++)
    stroke(context, t(0.55, 0.5), 2, `M${line * 120 - 60} 452 L${line * 220 - 640} 810`)
  context.save()
  context.globalCompositeOperation = 'screen'
  softly(context, 8, () => {
    for (let pane = 0; pane < 4; pane++)
      shape(context, 'rgba(255, 232, 180, 0.42)', `M${120 + pane * 150} 470 h100 l220 340 h-150 z`)
  })
  context.restore()
}

/** Blue seats in rows; the people on them watch and smile. */
function travellers(context: SKRSContext2D, random: () => number): void {
  for (let row = 0; row < 2; row++)
    for (let seat = 0; seat < 8; seat++) {
      const x = (row ? 30 : 66) + seat * 92 + (seat > 3 ? 410 : 0) + row * 4
      const y = 506 + row * 44
      shape(
        context,
        row ? '#33607f' : '#3d6d8c',
        `M${x - 30} ${y - 76} q30 -10 60 0 l-4 52 h-52 z M${x - 30} ${y - 26} h62 v14 h-62 z`,
      )
      stroke(context, t(0.3), 5, `M${x - 22} ${y - 12} v24 M${x + 24} ${y - 12} v24`)
      if (random() < 0.3) continue
      const tops = ['#8a6f4c', '#5f6b72', '#7d4a3c', '#55705c', '#b5a684']
      figure(context, { x, y: y + 12, height: 140, facing: x < 600 ? 1 : -1, light: -1 }, poses.sitting, {
        ...skin,
        top: tops[Math.floor(random() * 5)] ?? t(0.4),
        legs: t(0.18 + random() * 0.2),
        lit: t(0.8, 0.5),
      })
    }
}

/** The blurred oval of a rope around somebody who skips. */
function rope(context: SKRSContext2D, x: number, y: number, wide: number, high: number): void {
  softly(context, 4, () => {
    for (let ring = 0; ring < 6; ring++)
      stroke(
        context,
        `rgba(150, 70, 44, ${0.26 - ring * 0.03})`,
        9 - ring,
        `M${x - wide + ring * 6} ${y} a${wide - ring * 6} ${high - ring * 5} 0 1 0 ${(wide - ring * 6) * 2} 0 a${wide - ring * 6} ${high - ring * 5} 0 1 0 ${-(wide - ring * 6) * 2} 0`,
      )
  })
}

function skipper(
  context: SKRSContext2D,
  x: number,
  y: number,
  height: number,
  colour: readonly [string, string],
  facing: 1 | -1 = 1,
): void {
  shadowOn(context, x, y + height * 0.1, height * 0.5, 0.4)
  figure(
    context,
    { x, y, height, facing, light: -1 },
    {
      ...poses.standing,
      nearElbow: [0.1, -0.62],
      nearHand: [0.2, -0.54],
      farElbow: [-0.12, -0.62],
      farHand: [-0.2, -0.54],
      nearKnee: [0.06, -0.27],
      nearFoot: [0.0, -0.05],
      farKnee: [0.02, -0.27],
      farFoot: [-0.05, -0.05],
    },
    { ...skin, top: colour[0], lit: colour[1], legs: '#26394d' },
  )
}

/** Skipping in the waiting hall: the rope is only a shimmer. */
export const ropeTeamStation = onStage({ units: [1200, 800], seed: 'rope-team-station' }, (context, random) => {
  hall(context)
  travellers(context, random)
  rope(context, 392, 540, 88, 150)
  skipper(context, 392, 630, 210, ['#e6e2d2', '#f8f5ea'])
  rope(context, 812, 546, 88, 152)
  skipper(context, 812, 640, 216, ['#e6e2d2', '#f8f5ea'], -1)
  shadowOn(context, 1010, 700, 150, 0.4)
  figure(
    context,
    { x: 1030, y: 700, height: 330, facing: -1, light: -1 },
    { ...poses.standing, nearElbow: [0.1, -0.62], nearHand: [0.17, -0.7] },
    { ...skin, top: '#2d4258', legs: '#22303e', lit: '#54718c', hat: 'cap', hatColour: '#22303e' },
  )
  shape(context, t(0.96), 'M962 462 a13 13 0 1 0 26 0 a13 13 0 1 0 -26 0')
  shape(context, '#7d4a3c', 'M150 660 h130 v84 h-130 z M196 646 h40 v14 h-40 z')
  figure(
    context,
    { x: 210, y: 700, height: 160, facing: 1, light: -1 },
    {
      ...poses.sitting,
      nearElbow: [0.12, -0.44],
      nearHand: [0.17, -0.54],
      farElbow: [0.1, -0.42],
      farHand: [0.2, -0.5],
    },
    { ...skin, top: '#c98f3c', lit: '#e6bd72', legs: '#3b4a55' },
  )
  rope(context, 600, 570, 150, 236)
  skipper(context, 600, 728, 350, ['#b0402f', '#d9705a'])
})
