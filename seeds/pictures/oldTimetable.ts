import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { letter } from './brushes/lettering.ts'
import { gradient, shadowOn, softly } from './brushes/light.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { bricks } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.sepia, light, alpha)
const face = { family: 'kai', weight: 400, size: 30 } as const

function board(context: SKRSContext2D): void {
  softly(context, 8, () => {
    context.fillStyle = t(0, 0.6)
    context.fillRect(344, 118, 432, 366)
  })
  context.fillStyle = t(0.16)
  context.fillRect(330, 100, 432, 368)
  context.fillStyle = gradient(context, [330, 0], [762, 0], { 0: t(0.86), 1: t(0.64) })
  context.fillRect(346, 116, 400, 336)
  context.fillStyle = t(0.08)
  letter(context, '石板渡开船时刻', [546, 156], { ...face, size: 36 }, 'centre')
  const rows = ['六时正', '八时正', '十时三十分', '十二时三十分', '二时三十分', '四时三十分', '六时三十分']
  rows.forEach((hour, row) => {
    context.fillRect(362, 172 + row * 39, 368, 1.6)
    letter(context, `第${'一二三四五六七'[row] ?? ''}班`, [380, 203 + row * 39], face)
    letter(context, hour, [712, 203 + row * 39], face, 'right')
  })
}

function clock(context: SKRSContext2D): void {
  context.fillStyle = t(0.14)
  context.beginPath()
  context.arc(874, 214, 68, 0, 7)
  context.fill()
  context.fillStyle = t(0.94)
  context.beginPath()
  context.arc(874, 214, 57, 0, 7)
  context.fill()
  const hand = (angle: number, long: number, wide: number) =>
    limb(context, [874, 214, 874 + Math.cos(angle) * long, 214 + Math.sin(angle) * long], [wide, wide * 0.6], t(0.08))
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour / 12) * 6.283
    limb(
      context,
      [874 + Math.cos(angle) * 47, 214 + Math.sin(angle) * 47, 874 + Math.cos(angle) * 52, 214 + Math.sin(angle) * 52],
      [3, 3],
      t(0.1),
    )
  }
  hand(1.57, 30, 7)
  hand(-1.57, 44, 5)
}

function child(context: SKRSContext2D): void {
  const [x, y] = [530, 826]
  shadowOn(context, x + 60, y + 2, 190, 0.45)
  for (const side of [-1, 1]) {
    limb(context, [x + side * 17, y - 96, x + side * 18, y - 14], [21, 17], t(0.66))
    context.fillStyle = t(0.14)
    context.beginPath()
    context.ellipse(x + side * 26, y - 4, 25, 9, side * 0.2, 0, 7)
    context.fill()
    limb(context, [x + side * 40, y - 196, x + side * 58, y - 150, x + side * 54, y - 108], [22, 17, 14], t(0.68))
  }
  context.fillStyle = gradient(context, [x - 60, 0], [x + 60, 0], { 0: t(1), 0.55: t(0.9), 1: t(0.66) })
  context.beginPath()
  context.moveTo(x - 38, y - 220)
  context.quadraticCurveTo(x, y - 234, x + 38, y - 220)
  context.lineTo(x + 52, y - 178)
  context.lineTo(x + 36, y - 168)
  context.lineTo(x + 66, y - 70)
  context.quadraticCurveTo(x, y - 56, x - 66, y - 70)
  context.lineTo(x - 36, y - 168)
  context.lineTo(x - 52, y - 178)
  context.fill()
  limb(context, [x, y - 222, x, y - 246], [20, 20], t(0.6))
  context.fillStyle = t(0.12)
  context.beginPath()
  context.ellipse(x, y - 290, 50, 54, 0, 0, 7)
  context.fill()
  context.fillRect(x - 50, y - 292, 100, 40)
  context.fillStyle = t(0.76)
  context.beginPath()
  context.ellipse(x, y - 276, 38, 42, 0, 0, 7)
  context.fill()
  context.fillStyle = t(0.12)
  context.fillRect(x - 38, y - 316, 76, 20)
  context.strokeStyle = t(0.16)
  context.lineWidth = 3.4
  for (const side of [-1, 1]) {
    context.beginPath()
    context.moveTo(x + side * 8, y - 280)
    context.quadraticCurveTo(x + side * 17, y - 273, x + side * 26, y - 280)
    context.stroke()
  }
  context.beginPath()
  context.moveTo(x - 8, y - 252)
  context.lineTo(x + 8, y - 252)
  context.stroke()
}

/** A snapshot of 1962: a child with shut eyes below the new timetable. */
export const oldTimetable = onStage(
  { units: [1000, 960], seed: 'old-timetable', grain: 14, vignette: 0.1 },
  (context, random) => {
    context.fillStyle = t(0.98)
    context.fillRect(0, 0, 1000, 960)
    context.save()
    context.beginPath()
    context.rect(46, 46, 908, 868)
    context.clip()
    context.fillStyle = t(0.3)
    context.fillRect(0, 0, 1000, 800)
    bricks(context, [40, 40, 960, 760], 23, (s) => t(0.42 + s * 0.14), random)
    context.fillStyle = gradient(context, [0, 740], [0, 920], { 0: t(0.62), 1: t(0.5) })
    context.fillRect(0, 742, 1000, 200)
    context.fillStyle = t(0.24)
    context.fillRect(0, 728, 1000, 16)
    board(context)
    clock(context)
    for (const y of [640, 664, 690]) limb(context, [760, y, 990, y], [12, 12], t(0.2))
    for (const x of [778, 940]) limb(context, [x, 690, x, 790], [13, 11], t(0.18))
    softly(context, 18, () => {
      shape(context, t(1, 0.42), 'M-20 60 L250 60 L470 930 L-20 930')
    })
    child(context)
    context.fillStyle = t(0.9, 0.14)
    context.fillRect(0, 0, 1000, 960)
    context.restore()
    for (let nick = 0; nick < 200; nick++) {
      context.fillStyle = t(0.86, 0.5)
      context.fillRect(random() * 1000, random() < 0.5 ? random() * 12 : 948 + random() * 12, 3 + random() * 7, 1.6)
    }
  },
)
