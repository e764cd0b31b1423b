import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { face, shoulders } from './brushes/portrait.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { roofs } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)
const look = {
  skin: '#c99a74',
  shade: '#8f6348',
  line: '#1c130e',
  hair: t(0.05),
  hairLight: t(0.2),
  cloth: '#3b4a55',
  clothLight: '#5d7280',
}
const bust = { x: 600, y: 300, size: 132, turn: 0.12, light: 1, eyes: 'open', smile: 1.5, age: 0.8 } as const

function gate(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, 60], [0, 520], {
    0: '#2c2a4a',
    0.5: '#6b5a80',
    0.85: '#c08a86',
    1: '#e8b48c',
  })
  context.fillRect(0, 0, 1200, 560)
  roofs(
    context,
    [180, 560, 1040, 80],
    { wall: (s) => `rgba(44, 42, 62, ${0.8 + s * 0.2})`, roof: '#262440', lit: '#ffd98c', litShare: 0.24 },
    random,
  )
  context.fillStyle = t(0.08)
  context.fillRect(0, 0, 190, 800)
  context.fillRect(1010, 0, 190, 800)
  context.fillRect(0, 0, 1200, 82)
  for (const [x, wide] of [
    [178, 14],
    [1010, 14],
  ] as const) {
    context.fillStyle = t(0.3)
    context.fillRect(x, 82, wide, 720)
  }
  context.fillStyle = gradient(context, [0, 560], [0, 800], { 0: '#7d6670', 1: t(0.14) })
  context.fillRect(190, 560, 820, 250)
}

/** White boxes of foam on the bed of the tricycle, behind the rider. */
function boxes(context: SKRSContext2D): void {
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 4; i++) {
      const [x, y] = [338 + i * 132 + row * 6, 486 - row * 92]
      context.fillStyle = gradient(context, [x, y], [x + 130, y + 88], { 0: '#eceff0', 0.6: '#c2c8cc', 1: '#8a9299' })
      context.fillRect(x, y, 128, 88)
      context.fillStyle = '#f7f8f8'
      context.fillRect(x - 3, y, 134, 16)
      stroke(context, 'rgba(60, 66, 74, 0.5)', 2, `M${x} ${y + 17} h128`)
      context.fillStyle = 'rgba(60, 90, 110, 0.6)'
      context.fillRect(x + 34, y + 40, 60, 22)
    }
  stroke(context, '#2c4a3c', 18, 'M330 580 L870 580')
}

/** The front: wheel head on, fork, handlebar, lamp, and seven lists held by clothes-pegs. */
function tricycle(context: SKRSContext2D): void {
  shadowOn(context, 600, 772, 520, 0.6)
  for (const x of [350, 850]) limb(context, [x, 610, x, 760], [30, 30], t(0.05))
  limb(context, [600, 560, 600, 768], [34, 34], t(0.04))
  stroke(context, t(0.5), 5, 'M600 552 L600 772')
  stroke(context, '#3d6a54', 13, 'M566 760 L570 560 Q600 520 630 560 L634 760')
  stroke(context, '#3d6a54', 16, 'M600 540 L600 470')
  stroke(context, t(0.62), 13, 'M340 474 Q470 440 600 462 Q730 440 860 474')
  for (const x of [322, 862]) limb(context, [x, 478, x + 18, 476], [26, 26], t(0.04))
  shape(context, '#ffe9b0', 'M566 520 a34 34 0 1 0 68 0 a34 34 0 1 0 -68 0')
  glow(context, [600, 520, 300], '255, 226, 150', 0.8)
  for (let list = 0; list < 7; list++) {
    const x = 372 + list * 70 + (list > 2 ? 16 : 0) + (list > 3 ? 14 : 0)
    const y = 470 - Math.sin((list / 6) * Math.PI) * 10
    context.save()
    context.translate(x, y)
    context.rotate((list - 3) * 0.035)
    context.fillStyle = gradient(context, [-24, 0], [26, 90], { 0: '#fbf5e2', 1: '#d3c8a8' })
    context.fillRect(-25, 0, 50, 92 + (list % 3) * 12)
    for (let line = 0; line < 7; line++)
      stroke(context, '#4a4438', 2, `M-18 ${20 + line * 10} q6 -4 12 0 t12 0 l${(line * 5) % 9} 0`)
    context.fillStyle = ['#a5532f', '#3f5f7d', '#7d8c4c'][list % 3] ?? t(0.4)
    context.fillRect(-5, -16, 10, 30)
    context.restore()
  }
}

/** Five in the morning: seven lists on a handlebar, and the man who buys for seven kitchens. */
export const market5am = onStage({ units: [1200, 800], seed: 'market-5am', vignette: 0.36 }, (context, random) => {
  gate(context, random)
  boxes(context)
  shoulders(context, bust, look)
  limb(context, [500, 424, 424, 490, 344, 474], [62, 52, 34], look.cloth)
  limb(context, [700, 424, 776, 490, 858, 474], [62, 52, 34], look.clothLight)
  for (const x of [344, 858]) limb(context, [x, 472, x + 1, 472], [36, 36], look.skin)
  face(context, bust, look)
  shape(context, '#2c3a33', 'M548 280 C544 208 656 208 656 280 Q602 262 548 280')
  shape(context, '#43564b', 'M550 278 Q604 256 658 278 Q664 296 640 292 Q604 276 562 292 Q544 294 550 278')
  tricycle(context)
})
