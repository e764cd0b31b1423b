import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

/** A trader from chin to waist; `side` -1 stands on the left. Drawn facing right and mirrored. */
function trader(context: SKRSContext2D, side: 1 | -1, coat: readonly [string, string, string]): void {
  context.save()
  context.translate(600, 0)
  context.scale(-side, 1)
  shape(context, t(0.6), 'M-350 -10 L-250 -10 L-238 70 Q-296 110 -352 66 Z')
  shape(context, t(0.82), 'M-300 -10 L-220 -10 Q-206 24 -240 44 Q-272 52 -300 30 Z')
  shape(context, coat[0], 'M-640 810 L-620 230 Q-560 110 -350 66 Q-292 110 -236 68 Q-130 100 -100 260 L-90 810 Z')
  shape(context, coat[1], 'M-240 72 Q-136 104 -104 262 L-94 810 L-210 810 Q-180 400 -240 72')
  stroke(context, coat[2], 5, 'M-296 104 Q-262 360 -270 810')
  for (const y of [210, 330, 450, 570]) {
    context.fillStyle = t(0.7)
    context.beginPath()
    context.arc(-252, y, 9, 0, 7)
    context.fill()
  }
  stroke(context, coat[2], 4, 'M-560 360 Q-520 520 -540 700 M-430 300 Q-400 440 -420 620 M-160 330 Q-150 430 -170 520')
  context.restore()
}

/** The wide sleeve in which both right hands are hidden. */
function sleeve(context: SKRSContext2D): void {
  softly(context, 14, () =>
    shape(
      context,
      t(0, 0.6),
      'M190 380 Q400 540 640 540 Q840 530 1010 390 L1010 500 Q820 630 600 620 Q380 610 200 480 Z',
    ),
  )
  limb(context, [900, 300, 860, 430, 690, 468], [150, 124, 96], '#57493c')
  limb(context, [880, 300, 846, 410, 700, 446], [54, 44, 32], '#8a745c')
  limb(context, [250, 280, 330, 430, 560, 464], [168, 150, 150], '#2f4354')
  limb(context, [290, 290, 356, 398, 560, 424], [58, 50, 46], '#577489')
  shape(
    context,
    gradient(context, [0, 390], [0, 560], { 0: '#4b6578', 0.5: '#33495b', 1: '#1b2a36' }),
    'M500 392 Q640 372 742 410 Q760 470 738 540 Q650 566 520 548 Q474 480 500 392',
  )
  stroke(context, '#1a2832', 4, 'M560 396 Q580 470 566 548 M620 386 Q646 470 630 556 M686 394 Q706 470 692 552')
  shape(context, t(0.05), 'M738 412 Q768 470 738 540 Q722 476 738 412')
}

function basket(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = '#3b2a1a'
  context.beginPath()
  context.ellipse(600, 720, 300, 92, 0, 0, 7)
  context.fill()
  for (let ice = 0; ice < 190; ice++) {
    context.fillStyle = `rgba(${200 + random() * 50}, ${222 + random() * 30}, 232, ${0.5 + random() * 0.5})`
    context.save()
    context.translate(340 + random() * 520, 670 + random() * 84)
    context.rotate(random() * 3)
    context.fillRect(-9, -6, 12 + random() * 12, 8 + random() * 9)
    context.restore()
  }
  for (const [x, y, angle] of [
    [480, 690, 0.1],
    [690, 680, 3],
    [580, 734, -0.12],
  ] as const) {
    context.save()
    context.translate(x, y)
    context.rotate(angle)
    shape(
      context,
      gradient(context, [0, -44], [0, 44], { 0: '#6d6a45', 0.5: '#b9a96c', 1: '#e3dcc0' }),
      'M140 4 Q90 -46 0 -42 Q-70 -36 -110 -6 L-166 -36 L-154 2 L-168 40 L-108 12 Q-40 48 60 40 Q120 34 140 4',
    )
    shape(context, '#4d4a30', 'M-60 -36 L-30 -62 L30 -66 L60 -38 Z')
    for (let spot = 0; spot < 26; spot++) {
      context.fillStyle = 'rgba(46, 42, 24, 0.65)'
      context.beginPath()
      context.ellipse(-90 + random() * 190, -26 + random() * 38, 4 + random() * 9, 3 + random() * 5, random(), 0, 7)
      context.fill()
    }
    shape(context, '#f0e6b8', 'M96 -12 a10 10 0 1 0 20 0 a10 10 0 1 0 -20 0')
    shape(context, t(0.02), 'M102 -12 a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0')
    context.restore()
  }
  for (let weave = 0; weave < 26; weave++)
    stroke(
      context,
      weave % 2 ? '#a98247' : '#7d5c2e',
      9,
      `M${306 + weave * 23.5} ${730 + 62 * Math.sin((weave / 25) * Math.PI)} l${(weave - 13) * -1.4} 120`,
    )
  stroke(context, '#c79e5c', 16, 'M300 722 Q330 806 600 812 Q870 806 900 722')
}

/** Four in the morning: two traders bargain by touch inside one sleeve. */
export const market4am = onStage({ units: [1200, 800], seed: 'market-4am', vignette: 0.42 }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [0, 800], { 0: t(0.2), 1: t(0.06) })
  context.fillRect(0, 0, 1200, 800)
  glow(context, [600, 40, 560], '255, 210, 140', 0.6)
  trader(context, -1, ['#26394a', '#48647a', '#172530'])
  trader(context, 1, ['#463a30', '#7a6650', '#2a221b'])
  sleeve(context)
  basket(context, random)
  stroke(context, t(0.02), 4, 'M600 -10 L600 40')
  shape(context, '#fff2cc', 'M580 58 a20 24 0 1 0 40 0 a20 24 0 1 0 -40 0')
  glow(context, [600, 58, 200], '255, 236, 190', 0.95)
})
