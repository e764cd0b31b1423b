import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.grey, light, alpha)

/** One bare bow seen from ahead: plates, seams, the sharp stem. `side` -1 is the left one. */
function bow(context: SKRSContext2D, side: 1 | -1, random: () => number): void {
  const x = (far: number) => 600 + side * far
  for (const half of [0, 1]) {
    const outer = half ? 560 : 236
    context.fillStyle = gradient(
      context,
      [x(400), 60],
      [x(outer), 620],
      half ? { 0: t(0.66), 1: t(0.34) } : { 0: t(0.5), 1: t(0.2) },
    )
    context.beginPath()
    context.moveTo(x(400), 40)
    context.quadraticCurveTo(x(396), 420, x(388), 640)
    context.quadraticCurveTo(x(outer * 0.5 + 190), 600, x(outer), 470)
    context.quadraticCurveTo(x(outer + (half ? 36 : -20)), 220, x(outer + (half ? 50 : -40)), 40)
    context.fill()
  }
  context.strokeStyle = t(0.96)
  context.lineWidth = 5
  context.beginPath()
  context.moveTo(x(400), 40)
  context.quadraticCurveTo(x(396), 420, x(388), 640)
  context.stroke()
  for (let seam = 0; seam < 9; seam++) {
    const y = 90 + seam * 56
    context.strokeStyle = t(0.18, 0.5)
    context.lineWidth = 1.5
    context.beginPath()
    context.moveTo(x(400 - seam * 1.2), y)
    context.quadraticCurveTo(x(330), y - 12, x(216 + seam * 6), y - 34)
    context.moveTo(x(400 - seam * 1.2), y)
    context.quadraticCurveTo(x(480), y - 12, x(592 - seam * 6), y - 34)
    context.stroke()
    for (let weld = 0; weld < 10; weld++) {
      context.fillStyle = t(0.9, random() * 0.5)
      context.fillRect(x(400 + (random() - 0.5) * 300), y - random() * 30, 10, 1.5)
    }
  }
}

function scaffold(context: SKRSContext2D): void {
  for (const x of [36, 150, 1050, 1164]) limb(context, [x, 740, x, 30], [7, 7], t(0.28))
  for (const y of [150, 320, 490])
    for (const [a, b] of [
      [10, 176],
      [1024, 1190],
    ] as const) {
      limb(context, [a, y, b, y], [6, 6], t(0.3))
      context.fillStyle = '#a58a5c'
      context.fillRect(a, y - 12, b - a, 9)
    }
}

function sleeper(context: SKRSContext2D): void {
  limb(context, [430, 458, 520, 506, 640, 520], [40, 56, 50], t(0.2))
  limb(context, [640, 520, 716, 500, 788, 466], [46, 34, 22], t(0.14))
  limb(context, [640, 524, 706, 480, 770, 486], [44, 32, 22], t(0.18))
  limb(context, [456, 470, 590, 512], [58, 70], '#6f8490')
  limb(context, [470, 480, 486, 570, 492, 634], [26, 21, 15], '#7f949f')
  limb(context, [492, 636, 494, 652], [17, 12], '#c49a78')
  context.fillStyle = '#c49a78'
  context.beginPath()
  context.ellipse(408, 436, 38, 34, 0.5, 0, 7)
  context.fill()
  context.fillStyle = '#8c5a3c'
  context.beginPath()
  context.ellipse(404, 420, 42, 25, 0.45, 0, 7)
  context.fill()
  context.beginPath()
  context.ellipse(440, 408, 30, 9, 0.6, 0, 7)
  context.fill()
}

/** The net: cords that cross, hung between two hooks, bellied by the weight. */
function net(context: SKRSContext2D): void {
  const y = (x: number, low: number) => 330 + low * (1 - ((x - 600) / 290) ** 2)
  context.strokeStyle = '#b99a63'
  context.lineWidth = 3
  for (let cord = 0; cord < 7; cord++) {
    context.beginPath()
    for (let x = 310; x <= 890; x += 10) context.lineTo(x, y(x, 150 + cord * 15))
    context.stroke()
  }
  for (let x = 340; x <= 860; x += 26) {
    context.beginPath()
    context.moveTo(x, y(x, 150))
    context.lineTo(x + 13, y(x + 13, 240))
    context.moveTo(x + 26, y(x + 26, 150))
    context.lineTo(x + 13, y(x + 13, 240))
    context.stroke()
  }
  context.lineWidth = 6
  for (const side of [-1, 1]) {
    context.beginPath()
    context.moveTo(600 + side * 290, 332)
    context.lineTo(600 + side * 330, 214)
    context.stroke()
  }
}

/** Noon at the shipyard: an apprentice asleep in a cargo net between two bows. */
export const shipyardNap = onStage({ units: [1200, 800], seed: 'shipyard-nap' }, (context, random) => {
  sky(context, [0, 0, 1200, 480], { 0: t(0.8), 1: t(1) }, { colour: (a) => t(1, a), count: 30, random })
  ridge(context, { y: 420, height: 180, colour: t(0.6), mist: t(0.86), foot: 480, width: 1200 }, random)
  ridge(context, { y: 462, height: 70, colour: t(0.44), mist: t(0.66), foot: 490, width: 1200, detail: 3 }, random)
  water(
    context,
    {
      top: 480,
      bottom: 640,
      width: 1200,
      stops: { 0: t(0.96), 1: t(0.7) },
      light: (a) => t(1, a),
      dark: (a) => t(0.3, a),
      ripples: 260,
    },
    random,
  )
  context.fillStyle = gradient(context, [0, 610], [0, 800], { 0: t(0.72), 1: t(0.5) })
  context.fillRect(0, 614, 1200, 200)
  for (const rail of [-1, 1]) limb(context, [600 + rail * 190, 620, 600 + rail * 330, 810], [8, 20], t(0.32))
  for (const side of [-1, 1]) shadowOn(context, 600 + side * 396, 668, 360, 0.5)
  shadowOn(context, 600, 742, 520, 0.4)
  bow(context, -1, random)
  bow(context, 1, random)
  scaffold(context)
  sleeper(context)
  net(context)
  glow(context, [600, 60, 520], '255, 248, 226', 0.4)
})
