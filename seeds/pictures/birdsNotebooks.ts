import type { SKRSContext2D } from '@napi-rs/canvas'
import { letter } from './brushes/lettering.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { planks } from './brushes/walls.ts'
import { pencilAndFeather } from './parts/pencilAndFeather.ts'

const t = (light: number, alpha = 1) => tone(ramps.sepia, light, alpha)
const hand = { family: 'kai', weight: 400, size: 22 } as const

function notebook(
  context: SKRSContext2D,
  [x, y, angle]: readonly [number, number, number],
  lines: readonly string[],
  random: () => number,
): void {
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  softly(context, 12, () => {
    context.fillStyle = 'rgba(20, 14, 10, 0.55)'
    context.fillRect(-196, -226, 430, 500)
  })
  context.fillStyle = t(0.2)
  context.fillRect(-214, -252, 428, 504)
  for (const side of [-1, 1]) {
    context.fillStyle = gradient(context, [side * 206, 0], [0, 0], { 0: t(0.97), 0.8: t(0.92), 1: t(0.74) })
    context.fillRect(side < 0 ? -206 : 1, -244, 205, 488)
    for (let row = 0; row < 13; row++) {
      context.strokeStyle = t(0.62, 0.5)
      context.lineWidth = 1
      context.beginPath()
      context.moveTo(side < 0 ? -196 : 10, -204 + row * 35)
      context.lineTo(side < 0 ? -10 : 196, -204 + row * 35)
      context.stroke()
    }
  }
  context.fillStyle = t(0.14)
  lines.forEach((line, i) => letter(context, line, [-194, -210 + i * 35], hand))
  tallies(context, random)
  context.restore()
}

/** Pencil strokes in bundles of five, as birds are counted. */
function tallies(context: SKRSContext2D, random: () => number): void {
  context.strokeStyle = t(0.18, 0.85)
  context.lineWidth = 2
  for (let row = 0; row < 12; row++)
    for (let bundle = 0; bundle < 2 + Math.floor(random() * 4); bundle++) {
      const x = 18 + bundle * 36
      const y = -232 + row * 35
      context.beginPath()
      for (let stroke = 0; stroke < 4; stroke++) {
        context.moveTo(x + stroke * 6 + random() * 2, y + random() * 3)
        context.lineTo(x + stroke * 6 - 2 + random() * 3, y + 22 + random() * 3)
      }
      context.moveTo(x - 4, y + 18)
      context.lineTo(x + 24, y + 4)
      context.stroke()
    }
}

function counter(context: SKRSContext2D): void {
  softly(context, 9, () => {
    context.fillStyle = 'rgba(20, 14, 10, 0.6)'
    context.beginPath()
    context.arc(636, 640, 62, 0, 7)
    context.fill()
  })
  context.fillStyle = gradient(context, [570, 560], [680, 690], { 0: t(0.9), 0.5: t(0.6), 1: t(0.3) })
  context.beginPath()
  context.arc(620, 622, 60, 0, 7)
  context.fill()
  context.fillStyle = t(0.12)
  context.fillRect(580, 600, 80, 36)
  context.fillStyle = t(0.97)
  letter(context, '1840', [620, 629], { family: 'sans', weight: 600, size: 27 }, 'centre')
  context.fillStyle = t(0.4)
  context.fillRect(610, 546, 20, 20)
}

/** Two notebooks side by side, and what two counters wrote. */
export const birdsNotebooks = onStage({ units: [1200, 760], seed: 'birds-notebooks' }, (context, random) => {
  context.fillStyle = t(0.12)
  context.fillRect(0, 0, 1200, 780)
  planks(context, [0, 0, 1200, 780], 96, (s) => t(0.3 + s * 0.16), random)
  notebook(
    context,
    [300, 350, -0.05],
    [
      '9月18日 6时12分',
      '白蘋湖南岸',
      '黑尾塍鹬 1120',
      '反嘴鹬 540',
      '白腰杓鹬 96',
      '东方白鹳 13',
      '其他 71',
      '合计 1840',
      '',
      '相差50，过',
    ],
    random,
  )
  notebook(
    context,
    [900, 344, 0.06],
    [
      '6时12分 微风',
      '黑尾塍鹬 1085',
      '反嘴鹬 530',
      '杓鹬 91',
      '白鹳 13 !!',
      '不认识 71',
      '合计 1790',
      '',
      '妈妈又比我多',
    ],
    random,
  )
  counter(context)
  pencilAndFeather(context)
  glow(context, [80, 60, 700], '255, 226, 176', 0.4)
})
