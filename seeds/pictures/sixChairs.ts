import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { gradient, shadowOn, softly } from './brushes/light.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.sepia, light, alpha)

/** A wooden chair that looks to the left, front leg at (x, y), `h` its height. */
function chair(context: SKRSContext2D, x: number, y: number, h: number): void {
  const wood = t(0.2)
  const bar = (points: readonly number[], width = 0.045) =>
    limb(
      context,
      points.map((value, i) => (i % 2 ? y : x) + value * h),
      points.filter((_, i) => i % 2).map(() => width * h),
      wood,
    )
  shadowOn(context, x + h * 0.32, y + h * 0.01, h * 0.86, 0.3)
  bar([0, 0, 0.02, -0.47])
  bar([0.13, -0.08, 0.14, -0.5])
  bar([0.4, 0, 0.39, -0.47, 0.44, -1])
  bar([0.52, -0.08, 0.51, -0.5, 0.57, -0.98])
  for (const up of [-0.98, -0.84, -0.7]) bar([0.44, up, 0.57, up + 0.015], 0.05)
  bar([0.02, -0.2, 0.39, -0.2], 0.03)
  context.fillStyle = t(0.42)
  context.beginPath()
  context.moveTo(x - h * 0.02, y - h * 0.46)
  context.lineTo(x + h * 0.41, y - h * 0.46)
  context.lineTo(x + h * 0.54, y - h * 0.54)
  context.lineTo(x + h * 0.12, y - h * 0.54)
  context.fill()
}

function room(context: SKRSContext2D): void {
  context.fillStyle = gradient(context, [0, 0], [1200, 0], { 0: t(0.42), 0.6: t(0.56), 1: t(0.36) })
  context.fillRect(0, 0, 1200, 520)
  context.fillStyle = gradient(context, [0, 500], [0, 760], { 0: t(0.52), 1: t(0.32) })
  context.fillRect(0, 500, 1200, 270)
  context.fillStyle = t(0.26)
  context.fillRect(0, 488, 1200, 14)
  for (const left of [352, 634, 916]) {
    context.fillStyle = t(0.98)
    context.fillRect(left, 44, 206, 366)
    context.strokeStyle = t(0.3)
    context.lineWidth = 12
    context.strokeRect(left, 44, 206, 366)
    context.lineWidth = 6
    for (const part of [1, 2]) context.strokeRect(left, 44 + part * 122, 206, 0.1)
    context.strokeRect(left + 103, 44, 0.1, 366)
  }
  softly(context, 7, () => {
    for (const left of [330, 620, 910])
      for (const pane of [0, 1]) {
        context.fillStyle = t(1, 0.5)
        context.beginPath()
        context.moveTo(left + pane * 124, 532)
        context.lineTo(left + 104 + pane * 124, 532)
        context.lineTo(left + 214 + pane * 142, 740)
        context.lineTo(left + 96 + pane * 142, 740)
        context.fill()
      }
  })
}

/** The singer in profile, facing right, hands in her lap. */
function singer(context: SKRSContext2D): void {
  context.save()
  context.translate(196, 706)
  shadowOn(context, 40, 6, 300, 0.4)
  limb(context, [-52, 0, -48, -150, -60, -300], [13, 13, 13], t(0.16))
  limb(context, [60, 0, 58, -150], [13, 13], t(0.16))
  limb(context, [-58, -152, 66, -152], [18, 18], t(0.22))
  limb(context, [0, -178, 126, -176, 122, -22], [76, 58, 40], t(0.12))
  limb(context, [118, -12, 158, -8], [24, 18], t(0.05))
  limb(context, [8, -330, -2, -262, -2, -186], [80, 104, 96], t(0.3))
  limb(context, [24, -330, 24, -270, 22, -200], [34, 44, 40], t(0.46))
  limb(context, [6, -326, 14, -232, 96, -208], [50, 44, 28], t(0.36))
  limb(context, [92, -208, 116, -212], [24, 18], t(0.78))
  limb(context, [16, -362, 28, -404], [34, 34], t(0.66))
  shape(
    context,
    t(0.8),
    'M4 -470 C40 -500 82 -482 84 -446 L98 -420 Q94 -412 86 -412 L84 -402 L74 -396 L84 -386 Q82 -364 48 -366 Q6 -384 4 -470',
  )
  shape(context, t(0.93), 'M78 -474 C40 -528 -36 -506 -26 -436 C-22 -396 8 -390 24 -412 C34 -452 54 -462 78 -474')
  context.beginPath()
  context.arc(-34, -436, 23, 0, 7)
  context.fill()
  context.strokeStyle = t(0.2)
  context.lineWidth = 3
  context.beginPath()
  context.moveTo(58, -438)
  context.quadraticCurveTo(68, -432, 76, -436)
  context.stroke()
  context.restore()
}

/** An old woman sings to six empty chairs. */
export const sixChairs = onStage({ units: [1200, 760], seed: 'six-chairs', vignette: 0.32 }, (context) => {
  room(context)
  const places = [
    [540, 606],
    [640, 584],
    [748, 576],
    [860, 584],
    [962, 616],
    [1030, 690],
  ] as const
  for (const [x, y] of places) chair(context, x, y, 128 + (y - 570) * 0.5)
  limb(context, [446, 690, 446, 372, 420, 352], [7, 6, 6], t(0.08))
  limb(context, [410, 690, 482, 690], [8, 8], t(0.08))
  limb(context, [424, 354, 398, 336], [17, 20], t(0.06))
  singer(context)
})
