import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { face, shoulders } from './brushes/portrait.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.dusk, light, alpha)
const look = {
  skin: t(0.8),
  shade: t(0.64),
  line: t(0.12),
  hair: t(0.12),
  hairLight: t(0.3),
  cloth: t(0.3),
  clothLight: t(0.42),
}
const bust = { x: 400, y: 330, size: 250, turn: 0.35, light: 1, eyes: 'open', smile: 1, age: 1 } as const
const ribbons = ['#7d8c93', '#a2533f', '#77805a', '#c29a55', '#5d6470']

function choppingBoard(context: SKRSContext2D, random: () => number): void {
  softly(context, 12, () => {
    context.fillStyle = t(0.02, 0.6)
    context.beginPath()
    context.arc(852, 372, 268, 0, 7)
    context.fill()
  })
  context.fillStyle = gradient(context, [600, 120], [1100, 620], { 0: t(0.86), 0.5: t(0.72), 1: t(0.5) })
  context.beginPath()
  context.arc(840, 356, 262, 0, 7)
  context.fill()
  for (let ring = 0; ring < 26; ring++) {
    context.strokeStyle = t(0.42, 0.1 + random() * 0.22)
    context.lineWidth = 1 + random() * 2
    context.beginPath()
    context.ellipse(852 + random() * 4, 350, ring * 10.2, ring * 9.7, 0.2, 0, 7)
    context.stroke()
  }
  for (let cut = 0; cut < 70; cut++) {
    const x = 840 + (random() - 0.5) * 330
    const y = 356 + (random() - 0.5) * 330
    context.strokeStyle = t(0.34, 0.35)
    context.lineWidth = 1
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + 20 + random() * 44, y - 12 + random() * 20)
    context.stroke()
  }
}

function key(context: SKRSContext2D, x: number, y: number, random: () => number): void {
  context.strokeStyle = '#8f6a34'
  context.lineWidth = 4
  context.beginPath()
  context.arc(x, y, 7, 0, 3.4)
  context.stroke()
  const swing = (random() - 0.5) * 0.24
  context.save()
  context.translate(x, y + 8)
  context.rotate(swing)
  context.fillStyle = ribbons[Math.floor(random() * ribbons.length)] ?? t(0.5)
  context.beginPath()
  context.moveTo(-3, 0)
  context.lineTo(-13, 44 + random() * 12)
  context.lineTo(-2, 40)
  context.lineTo(4, 0)
  context.fill()
  const metal = t(0.18 + random() * 0.2)
  context.strokeStyle = metal
  context.lineWidth = 5
  context.beginPath()
  context.arc(2, 13, 9, 0, 7)
  context.moveTo(3, 22)
  context.lineTo(6, 58)
  context.moveTo(6, 55)
  context.lineTo(15, 54)
  context.moveTo(5, 45)
  context.lineTo(12, 44)
  context.stroke()
  context.restore()
}

function keeper(context: SKRSContext2D): void {
  shoulders(context, bust, look)
  shape(context, t(0.74), 'M288 560 Q400 606 512 560 L556 900 L244 900')
  for (const side of [-1, 1]) limb(context, [400 + side * 66, 486, 400 + side * 108, 566], [26, 26], t(0.74))
  context.fillStyle = look.hair
  context.beginPath()
  context.ellipse(392, 286, 108, 112, 0, 0, 7)
  context.fill()
  context.beginPath()
  context.arc(318, 212, 46, 0, 7)
  context.fill()
  face(context, bust, look)
  context.fillStyle = look.hair
  context.beginPath()
  context.moveTo(304, 322)
  context.bezierCurveTo(300, 200, 430, 176, 486, 246)
  context.bezierCurveTo(440, 222, 356, 232, 330, 300)
  context.closePath()
  context.fill()
  context.strokeStyle = look.hairLight
  context.lineWidth = 3
  for (let i = 0; i < 6; i++) {
    context.beginPath()
    context.moveTo(322 + i * 9, 262 - i * 6)
    context.quadraticCurveTo(372 + i * 8, 214 - i * 2, 440 + i * 6, 226)
    context.stroke()
  }
  limb(context, [206, 640, 290, 752, 508, 716], [96, 86, 64], t(0.24))
  limb(context, [594, 640, 524, 770, 318, 700], [96, 84, 62], t(0.36))
  limb(context, [318, 700, 282, 684], [56, 44], t(0.76))
}

/** The keeper of the keys, arms folded, beside the old chopping board. */
export const keyBoard = onStage({ units: [1200, 800], seed: 'key-board' }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [1200, 800], { 0: t(0.2), 0.6: t(0.36), 1: t(0.22) })
  context.fillRect(0, 0, 1200, 800)
  glow(context, [760, 120, 640], '255, 205, 130', 0.5)
  choppingBoard(context, random)
  for (let row = 0; row < 4; row++)
    for (let place = 0; place < 8; place++) {
      const x = 664 + place * 51 + (row % 2) * 6
      const inside = Math.hypot(x - 840, 190 + row * 98 - 326) < 226
      if (inside) key(context, x, 190 + row * 98, random)
    }
  keeper(context)
  softly(context, 26, () => {
    for (let puff = 0; puff < 16; puff++) {
      context.fillStyle = t(1, 0.05 + random() * 0.07)
      context.beginPath()
      context.ellipse(40 + random() * 190, 780 - puff * 42, 60 + random() * 70, 40, random(), 0, 7)
      context.fill()
    }
  })
})
