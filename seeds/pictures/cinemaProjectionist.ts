import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

function reel(context: SKRSContext2D, x: number, y: number, r: number): void {
  context.fillStyle = gradient(
    context,
    [x - r, y - r],
    [x + r, y + r],
    [
      [0, t(0.62)],
      [1, t(0.24)],
    ],
  )
  context.beginPath()
  context.arc(x, y, r, 0, 7)
  context.fill()
  context.fillStyle = t(0.06)
  context.beginPath()
  context.arc(x, y, r * 0.82, 0, 7)
  context.fill()
  context.fillStyle = gradient(
    context,
    [x - r, y - r],
    [x + r, y + r],
    [
      [0, t(0.52)],
      [1, t(0.22)],
    ],
  )
  for (let spoke = 0; spoke < 5; spoke++) {
    const angle = (spoke / 5) * 6.283 + 0.4
    context.beginPath()
    context.moveTo(x + Math.cos(angle - 0.25) * r * 0.2, y + Math.sin(angle - 0.25) * r * 0.2)
    context.arc(x, y, r * 0.86, angle - 0.2, angle + 0.2)
    context.lineTo(x + Math.cos(angle + 0.25) * r * 0.2, y + Math.sin(angle + 0.25) * r * 0.2)
    context.fill()
  }
  context.beginPath()
  context.arc(x, y, r * 0.28, 0, 7)
  context.fill()
  context.fillStyle = t(0.05)
  context.beginPath()
  context.arc(x, y, r * 0.06, 0, 7)
  context.fill()
}

/** The 35 mm projector: lamp house, gate, lens to the right, two arms with reels, a heavy foot. */
function projector(context: SKRSContext2D): void {
  limb(
    context,
    [
      [610, 470],
      [570, 800],
    ],
    [70, 104],
    t(0.14),
  )
  limb(
    context,
    [
      [640, 240],
      [640, 480],
    ],
    [30, 30],
    t(0.2),
  )
  reel(context, 660, 156, 122)
  reel(context, 676, 590, 112)
  context.fillStyle = gradient(
    context,
    [470, 300],
    [470, 470],
    [
      [0, t(0.5)],
      [0.3, t(0.34)],
      [1, t(0.12)],
    ],
  )
  context.beginPath()
  context.roundRect(470, 296, 184, 176, 16)
  context.fill()
  for (let slot = 0; slot < 6; slot++) {
    context.fillStyle = slot % 2 ? t(0.7) : t(0.06)
    context.fillRect(488, 316 + slot * 12, 70, 5)
  }
  context.fillStyle = gradient(
    context,
    [650, 300],
    [650, 450],
    [
      [0, t(0.72)],
      [1, t(0.26)],
    ],
  )
  context.beginPath()
  context.roundRect(648, 304, 90, 150, 10)
  context.fill()
  context.fillStyle = gradient(
    context,
    [0, 350],
    [0, 420],
    [
      [0, t(0.92)],
      [0.4, t(0.5)],
      [1, t(0.14)],
    ],
  )
  context.fillRect(736, 352, 84, 62)
  context.fillRect(818, 342, 30, 82)
  context.strokeStyle = t(0.05)
  context.lineWidth = 4
  context.beginPath()
  context.moveTo(700, 270)
  context.bezierCurveTo(742, 300, 700, 330, 706, 380)
  context.bezierCurveTo(712, 450, 770, 460, 740, 520)
  context.stroke()
}

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
        context.fillStyle = gradient(
          context,
          [26 + stack * 60, 0],
          [80 + stack * 60, 0],
          [
            [0, t(0.2)],
            [0.6, t(0.44 + random() * 0.14)],
            [1, t(0.24)],
          ],
        )
        context.fillRect(24 + stack * 60, y - 19 - can * 19, 56, 16)
      }
  }
}

/** The old man in profile, facing right, both hands at the lens. */
function projectionist(context: SKRSContext2D): void {
  const [x, y] = [330, 300]
  limb(
    context,
    [
      [x + 20, y + 170],
      [x - 4, y + 330],
      [x - 8, y + 560],
    ],
    [150, 176, 190],
    '#2c4152',
  )
  limb(
    context,
    [
      [x + 62, y + 170],
      [x + 54, y + 330],
      [x + 50, y + 520],
    ],
    [56, 74, 84],
    '#4d6779',
  )
  limb(
    context,
    [
      [x + 50, y + 96],
      [x + 34, y + 30],
    ],
    [56, 58],
    t(0.62),
  )
  context.fillStyle = t(0.8)
  context.beginPath()
  context.moveTo(x - 26, y - 70)
  context.bezierCurveTo(x + 30, y - 118, x + 104, y - 92, x + 108, y - 40)
  context.lineTo(x + 132, y + 6)
  context.quadraticCurveTo(x + 124, y + 18, x + 110, y + 16)
  context.lineTo(x + 106, y + 36)
  context.lineTo(x + 92, y + 46)
  context.lineTo(x + 102, y + 58)
  context.quadraticCurveTo(x + 96, y + 92, x + 46, y + 84)
  context.quadraticCurveTo(x - 30, y + 60, x - 26, y - 70)
  context.fill()
  context.fillStyle = t(0.58)
  context.beginPath()
  context.moveTo(x - 26, y - 70)
  context.quadraticCurveTo(x + 20, y + 30, x + 46, y + 84)
  context.quadraticCurveTo(x - 34, y + 60, x - 26, y - 70)
  context.fill()
  context.fillStyle = t(0.42)
  context.beginPath()
  context.moveTo(x + 98, y - 76)
  context.bezierCurveTo(x + 60, y - 150, x - 64, y - 132, x - 52, y - 24)
  context.bezierCurveTo(x - 46, y + 34, x - 20, y + 46, x - 4, y + 30)
  context.bezierCurveTo(x + 8, y - 40, x + 44, y - 66, x + 98, y - 76)
  context.fill()
  context.fillStyle = t(0.66)
  context.beginPath()
  context.ellipse(x + 14, y + 2, 13, 24, -0.1, 0, 7)
  context.fill()
  context.strokeStyle = t(0.08)
  context.lineWidth = 4
  context.beginPath()
  context.moveTo(x + 74, y - 16)
  context.quadraticCurveTo(x + 88, y - 10, x + 100, y - 14)
  context.moveTo(x + 66, y - 40)
  context.quadraticCurveTo(x + 86, y - 52, x + 106, y - 44)
  context.stroke()
  limb(
    context,
    [
      [x + 30, y + 170],
      [x + 168, y + 300],
      [x + 396, y + 160],
    ],
    [92, 74, 48],
    '#375064',
  )
  limb(
    context,
    [
      [x + 44, y + 160],
      [x + 168, y + 284],
      [x + 372, y + 160],
    ],
    [30, 28, 18],
    '#5f7b8d',
  )
  limb(
    context,
    [
      [x + 392, y + 156],
      [x + 446, y + 116],
    ],
    [42, 34],
    t(0.84),
  )
  context.fillStyle = t(0.98)
  context.beginPath()
  context.ellipse(x + 466, y + 108, 40, 22, -0.5, 0, 7)
  context.fill()
}

/** The projectionist wipes the lens of a machine that has not run for eleven years. */
export const cinemaProjectionist = onStage(
  { units: [1200, 800], seed: 'cinema-projectionist', vignette: 0.36 },
  (context, random) => {
    context.fillStyle = gradient(
      context,
      [0, 0],
      [1200, 0],
      [
        [0, t(0.16)],
        [0.55, t(0.34)],
        [1, t(0.2)],
      ],
    )
    context.fillRect(0, 0, 1200, 800)
    context.fillStyle = t(0.1)
    context.fillRect(0, 740, 1200, 60)
    shelf(context, random)
    windowOnHall(context, random)
    glow(context, [820, 300, 560], '255, 206, 130', 0.55)
    projector(context)
    projectionist(context)
    limb(
      context,
      [
        [1010, 760],
        [980, 600],
        [880, 520],
      ],
      [12, 9, 9],
      t(0.06),
    )
    context.fillStyle = t(0.5)
    context.beginPath()
    context.moveTo(846, 500)
    context.lineTo(910, 486)
    context.lineTo(904, 548)
    context.fill()
    softly(context, 3, () => {
      context.fillStyle = t(1)
      context.beginPath()
      context.ellipse(858, 512, 15, 22, 0.7, 0, 7)
      context.fill()
    })
    glow(context, [836, 452, 190], '255, 226, 160', 0.85)
  },
)
