import type { SKRSContext2D } from '@napi-rs/canvas'
import { flyingBird } from './brushes/birds.ts'
import { figure, limb } from './brushes/figure.ts'
import { ridge, sky } from './brushes/land.ts'
import { gradient, shadowOn } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)
const spines = ['#8c4a36', '#3f5f7d', '#b08d4a', '#4f6b52', '#6f4a5f', '#d6cdb4']

function crate(context: SKRSContext2D, x: number, y: number, s: number, open = false): void {
  context.fillStyle = gradient(context, [x, y], [x + s, y], { 0: '#c9a36c', 1: '#9c7845' })
  context.fillRect(x, y - s * 0.72, s, s * 0.72)
  stroke(context, '#6b4c2c', s * 0.02, `M${x} ${y - s * 0.48} h${s} M${x} ${y - s * 0.24} h${s}`)
  stroke(context, '#5a3f24', s * 0.04, `M${x} ${y} v${-s * 0.72} h${s} v${s * 0.72} z`)
  stroke(
    context,
    '#3a2818',
    s * 0.03,
    `M${x + s * 0.3} ${y - s * 0.26} q${s * 0.1} ${-s * 0.1} ${s * 0.2} 0 q${s * 0.1} ${-s * 0.1} ${s * 0.2} 0 v${-s * 0.2} q${-s * 0.1} ${-s * 0.1} ${-s * 0.2} 0 q${-s * 0.1} ${-s * 0.1} ${-s * 0.2} 0 z m${s * 0.2} 0 v${-s * 0.2}`,
  )
  if (!open) return
  for (let book = 0; book < 9; book++) {
    context.fillStyle = spines[book % 6] ?? t(0.5)
    const high = s * (0.16 + ((book * 7) % 5) * 0.025)
    context.fillRect(x + s * 0.06 + book * s * 0.1, y - s * 0.72 - high, s * 0.088, high)
    context.fillStyle = t(0.96, 0.8)
    context.fillRect(x + s * 0.075 + book * s * 0.1, y - s * 0.72 - high * 0.8, s * 0.058, s * 0.02)
  }
}

function coaster(context: SKRSContext2D): void {
  shape(
    context,
    gradient(context, [0, 440], [0, 620], { 0: '#4d7562', 0.75: '#2c4a40', 1: '#6d3a2c' }),
    'M180 452 L1010 440 L1150 392 Q1120 560 1060 612 L230 612 Q190 560 180 452',
  )
  stroke(context, t(0.94), 4, 'M182 470 L1014 456 L1140 414')
  shape(context, t(0.94), 'M206 452 L206 300 L390 296 L390 448 Z M226 300 L226 236 L352 236 L352 297 Z')
  for (let port = 0; port < 4; port++) {
    context.fillStyle = t(0.26)
    context.fillRect(236 + port * 29, 250, 20, 26)
    context.beginPath()
    context.arc(232 + port * 44, 372, 12, 0, 7)
    context.fill()
  }
  shape(context, '#8c4a36', 'M256 236 L262 172 L306 172 L312 236')
  limb(context, [930, 446, 930, 300], [9, 7], t(0.2))
}

/** The yellow crane on the quay, its jib over the deck, the net of crates below the hook. */
function load(context: SKRSContext2D): void {
  limb(context, [1090, 700, 1066, 120], [38, 22], '#d3a23a')
  limb(context, [1072, 150, 640, 70], [24, 12], '#d3a23a')
  stroke(context, '#9c7427', 4, 'M1060 120 L640 70 M1000 138 L960 104 L900 120 L860 86 L800 102 L760 80')
  stroke(context, t(0.1), 4, 'M652 76 L652 196')
  for (const [x, y] of [
    [590, 350],
    [652, 350],
    [620, 306],
  ] as const)
    crate(context, x, y, 66)
  stroke(
    context,
    '#7d6a45',
    3,
    'M652 196 L576 300 Q560 372 600 366 L700 366 Q742 372 728 300 Z M652 196 L614 366 M652 196 L690 366 M572 320 L732 320 M576 344 L730 344',
  )
}

/** Books come by river: a coaster unloads at the quay in morning light. */
export const booksByShip = onStage({ units: [1200, 800], seed: 'books-by-ship' }, (context, random) => {
  sky(context, [0, 0, 1200, 400], { 0: t(0.68), 0.7: t(0.94), 1: t(1) }, { colour: (a) => t(1, a), count: 40, random })
  ridge(context, { y: 380, height: 90, colour: t(0.66), mist: t(0.9), foot: 402, width: 1200 }, random)
  water(
    context,
    {
      top: 400,
      bottom: 660,
      width: 1200,
      stops: { 0: t(0.94), 1: t(0.5) },
      light: (a) => t(1, a),
      dark: (a) => t(0.2, a),
      ripples: 420,
    },
    random,
  )
  coaster(context)
  shape(
    context,
    gradient(context, [0, 600], [0, 800], { 0: t(0.8), 1: t(0.62) }),
    'M-10 612 L1210 600 L1210 810 L-10 810',
  )
  stroke(context, t(0.4), 9, 'M-10 612 L1210 600')
  load(context)
  for (const [i, x] of [540, 650, 770].entries()) {
    shadowOn(context, x + 30, 690 + i * 6, 110, 0.4)
    figure(
      context,
      { x, y: 690 + i * 6, height: 216, facing: i === 2 ? -1 : 1, light: -1 },
      { ...poses.raising, nearElbow: [0.1, -0.88], nearHand: [0.14, -1.04] },
      {
        top: i === 1 ? '#8c4a36' : t(0.34),
        legs: t(0.14),
        skin: '#c2926d',
        hair: t(0.04),
        lit: i === 1 ? '#b3705a' : t(0.6),
        hat: 'hard',
        hatColour: '#e3c26a',
      },
    )
  }
  for (const [x, y] of [
    [60, 730],
    [180, 730],
    [120, 646],
    [880, 764],
    [1000, 764],
  ] as const) {
    if (y > 700) shadowOn(context, x + 60, y, 150, 0.4)
    crate(context, x, y, 116, y < 700 || x === 1000)
  }
  for (let i = 0; i < 9; i++)
    flyingBird(
      context,
      [330 + random() * 700, 60 + random() * 200, 18 + random() * 18],
      random() - 0.5,
      random() * 1.3 - 0.4,
      t(0.98),
    )
})
