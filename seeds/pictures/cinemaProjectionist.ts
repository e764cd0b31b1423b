import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { projector } from './parts/projector.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

function windowOnHall(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = t(0.5)
  context.fillRect(946, 250, 236, 206)
  context.fillStyle = t(0.08)
  context.fillRect(958, 262, 212, 182)
  context.fillStyle = t(0.78)
  context.fillRect(1000, 280, 128, 64)
  glow(context, [1064, 312, 130], '236, 230, 210', 0.4)
  for (let row = 0; row < 6; row++)
    for (let seat = 0; seat < 12 - row; seat++) {
      context.fillStyle = t(0.26 + random() * 0.1 - row * 0.012)
      const wide = 12 + row * 4
      context.beginPath()
      context.roundRect(960 + seat * (wide + 4) - row * 6, 362 + row * 15, wide, 16, 5)
      context.fill()
    }
}

function shelf(context: SKRSContext2D, random: () => number): void {
  for (const y of [210, 420]) {
    context.fillStyle = t(0.22)
    context.fillRect(18, y, 190, 12)
    for (let stack = 0; stack < 3; stack++)
      for (let can = 0; can < 3 + ((stack * 5 + y) % 4); can++) {
        context.fillStyle = gradient(context, [26 + stack * 60, 0], [80 + stack * 60, 0], {
          0: t(0.2),
          0.6: t(0.44 + random() * 0.14),
          1: t(0.24),
        })
        context.fillRect(24 + stack * 60, y - 19 - can * 19, 56, 16)
      }
  }
}

/** The old man in profile, facing right, both hands at the lens. */
function projectionist(context: SKRSContext2D): void {
  context.save()
  context.translate(330, 300)
  limb(context, [20, 170, -4, 330, -8, 560], [150, 176, 190], '#2c4152')
  limb(context, [62, 170, 54, 330, 50, 520], [56, 74, 84], '#4d6779')
  limb(context, [50, 96, 34, 30], [56, 58], t(0.62))
  shape(
    context,
    t(0.8),
    'M-26 -70 C30 -118 104 -92 108 -40 L132 6 Q124 18 110 16 L106 36 L92 46 L102 58 Q96 92 46 84 Q-30 60 -26 -70',
  )
  shape(context, t(0.58), 'M-26 -70 Q20 30 46 84 Q-34 60 -26 -70')
  shape(context, t(0.42), 'M98 -76 C60 -150 -64 -132 -52 -24 C-46 34 -20 46 -4 30 C8 -40 44 -66 98 -76')
  context.fillStyle = t(0.66)
  context.beginPath()
  context.ellipse(14, 2, 13, 24, -0.1, 0, 7)
  context.fill()
  context.strokeStyle = t(0.08)
  context.lineWidth = 4
  context.beginPath()
  context.moveTo(74, -16)
  context.quadraticCurveTo(88, -10, 100, -14)
  context.moveTo(66, -40)
  context.quadraticCurveTo(86, -52, 106, -44)
  context.stroke()
  limb(context, [30, 170, 168, 300, 396, 160], [92, 74, 48], '#375064')
  limb(context, [44, 160, 168, 284, 372, 160], [30, 28, 18], '#5f7b8d')
  limb(context, [392, 156, 446, 116], [42, 34], t(0.84))
  context.fillStyle = t(0.98)
  context.beginPath()
  context.ellipse(466, 108, 40, 22, -0.5, 0, 7)
  context.fill()
  context.restore()
}

/** The projectionist wipes the lens of a machine that has not run for eleven years. */
export const cinemaProjectionist = onStage(
  { units: [1200, 800], seed: 'cinema-projectionist', vignette: 0.36 },
  (context, random) => {
    context.fillStyle = gradient(context, [0, 0], [1200, 0], { 0: t(0.16), 0.55: t(0.34), 1: t(0.2) })
    context.fillRect(0, 0, 1200, 800)
    context.fillStyle = t(0.1)
    context.fillRect(0, 740, 1200, 60)
    shelf(context, random)
    windowOnHall(context, random)
    glow(context, [820, 300, 560], '255, 206, 130', 0.55)
    projector(context)
    projectionist(context)
    limb(context, [1010, 760, 980, 600, 880, 520], [12, 9, 9], t(0.06))
    shape(context, t(0.5), 'M846 500 L910 486 L904 548')
    softly(context, 3, () => {
      context.fillStyle = t(1)
      context.beginPath()
      context.ellipse(858, 512, 15, 22, 0.7, 0, 7)
      context.fill()
    })
    glow(context, [836, 452, 190], '255, 226, 160', 0.85)
  },
)
