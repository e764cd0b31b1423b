import type { SKRSContext2D } from '@napi-rs/canvas'
import { glow, gradient, softly } from './brushes/light.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'

const ink = (alpha: number) => `rgba(34, 36, 42, ${alpha})`
const paper = '#f3ecdb'

/** A pen line that trembles a little and is drawn twice, as a hand does. */
function pen(context: SKRSContext2D, random: () => number, points: readonly number[], width = 2): void {
  for (let pass = 0; pass < 2; pass++) {
    let line = ''
    for (let i = 0; i < points.length; i += 2)
      line += `${i ? 'L' : 'M'}${(points[i] ?? 0) + (random() - 0.5) * 2.4} ${(points[i + 1] ?? 0) + (random() - 0.5) * 2.4} `
    stroke(context, ink(0.75), width * (0.5 + random() * 0.6), line)
  }
}

function steps(context: SKRSContext2D, random: () => number): void {
  for (let step = 0; step < 19; step++) {
    const y = 392 + step * 17 + step * step * 1.1
    const left = 452 - step * 11
    const right = 700 + step * 20
    shape(
      context,
      ink(0.05 + (step % 3) * 0.02),
      `M${left} ${y} L${right} ${y} L${right + 8} ${y + 14 + step} L${left - 6} ${y + 14 + step} Z`,
    )
    pen(context, random, [left, y, (left + right) / 2, y + 2, right, y], 1.4 + step * 0.1)
    for (let joint = 0; joint < 3; joint++) {
      const x = left + (right - left) * (0.15 + joint * 0.3 + random() * 0.1)
      pen(context, random, [x, y, x - 1, y + 12 + step], 1)
    }
  }
  pen(context, random, [452, 392, 240, 960], 3)
  pen(context, random, [700, 392, 1090, 960], 3)
}

function river(context: SKRSContext2D, random: () => number): void {
  for (let i = 0; i < 130; i++) {
    const y = 96 + random() ** 1.3 * 290
    const x = random() * 1000
    stroke(
      context,
      ink(0.08 + random() * 0.24),
      1 + random(),
      `M${x} ${y} q${14 + random() * 30} ${random() * 5 - 2} ${40 + random() * 70} 0`,
    )
  }
  softly(context, 9, () => {
    for (let wash = 0; wash < 9; wash++)
      shape(
        context,
        ink(0.05),
        `M-10 ${120 + wash * 32} Q300 ${100 + wash * 36} 620 ${128 + wash * 30} T1010 ${112 + wash * 33} L1010 ${136 + wash * 33} L-10 ${150 + wash * 32} Z`,
      )
  })
  pen(context, random, [-10, 92, 180, 84, 340, 90, 560, 80, 800, 88, 1010, 82], 1.6)
  softly(context, 5, () =>
    shape(context, ink(0.22), 'M-10 92 Q120 60 260 80 Q420 92 560 70 Q760 58 1010 84 L1010 92 L-10 94 Z'),
  )
}

function gauge(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = '#fffaf0'
  context.fillRect(604, 286, 24, 108)
  pen(context, random, [604, 286, 628, 286, 628, 394, 604, 394, 604, 286], 1.6)
  for (let mark = 0; mark < 10; mark++)
    pen(context, random, [604, 294 + mark * 10, mark % 2 ? 614 : 622, 294 + mark * 10], 1.6)
}

function child(context: SKRSContext2D, random: () => number): void {
  shape(context, ink(0.75), 'M538 366 q-2 -15 11 -16 q14 1 12 16 q-11 8 -23 0')
  shape(context, ink(0.35), 'M536 374 Q526 398 534 412 L572 412 Q578 392 562 372 Z')
  pen(context, random, [536, 376, 528, 404, 560, 398, 572, 412], 2)
}

/** The old man from behind and above, going down, the lantern at his right hand. */
function watcher(context: SKRSContext2D, random: () => number): void {
  softly(context, 6, () => shape(context, ink(0.28), 'M500 800 Q600 770 730 812 Q640 850 500 826 Z'))
  for (const part of [
    'M556 690 L640 690 L652 802 L560 802 Z',
    'M546 530 Q596 506 648 530 Q668 620 654 704 Q598 722 540 704 Q532 610 546 530',
    'M646 536 Q680 590 690 652 L672 660 L630 560 Z M550 536 Q522 590 524 650 L540 652 L564 560 Z',
  ])
    shape(context, '#b9b3a6', part)
  shape(context, ink(0.82), 'M556 690 L590 690 L586 800 L560 802 Z M604 690 L640 690 L652 786 L624 790 Z')
  shape(context, ink(0.95), 'M552 800 h38 v14 q-20 8 -42 0 z M622 788 h36 v13 q-18 8 -40 0 z')
  shape(context, ink(0.6), 'M546 530 Q596 506 648 530 Q668 620 654 704 Q598 722 540 704 Q532 610 546 530')
  shape(context, ink(0.25), 'M600 516 Q640 522 648 530 Q668 620 654 704 L610 712 Q630 610 600 516')
  shape(
    context,
    ink(0.72),
    'M646 536 Q680 590 690 652 L672 660 Q654 604 634 572 Z M550 536 Q522 590 524 650 L540 652 Q546 604 562 572 Z',
  )
  shape(context, '#d9c7a8', 'M570 490 q-4 -40 28 -42 q32 2 28 42 q-4 26 -28 28 q-24 -2 -28 -28')
  shape(context, ink(0.35), 'M570 486 q0 -38 28 -40 q30 2 28 40 q-10 -20 -28 -20 q-18 0 -28 20')
  pen(context, random, [546, 530, 540, 704, 598, 716, 654, 704, 648, 530], 2.4)
}

function lantern(context: SKRSContext2D, random: () => number): void {
  glow(context, [690, 716, 10], '255, 214, 120', 0.1)
  softly(context, 16, () =>
    shape(context, 'rgba(240, 186, 70, 0.5)', 'M580 730 a112 96 0 1 0 224 0 a112 96 0 1 0 -224 0'),
  )
  shape(context, 'rgba(246, 200, 92, 0.95)', 'M674 700 Q664 730 676 758 L708 758 Q720 730 710 700 Z')
  pen(context, random, [680, 660, 672, 700, 676, 758, 708, 758, 712, 700, 690, 660], 2.4)
  for (const y of [716, 730, 744]) pen(context, random, [670, y, 714, y], 1.4)
  pen(context, random, [670, 762, 714, 762], 4)
  pen(context, random, [674, 698, 710, 698], 4)
}

/** An illustration in ink and lamp yellow: the keeper of the gauge goes down to the river. */
export const essayLanternSteps = onStage(
  { units: [1000, 940], seed: 'essay-lantern-steps', grain: 6, vignette: 0.06 },
  (context, random) => {
    context.fillStyle = gradient(context, [0, 0], [0, 940], { 0: '#f7f1e2', 1: paper })
    context.fillRect(0, 0, 1000, 940)
    river(context, random)
    steps(context, random)
    gauge(context, random)
    child(context, random)
    watcher(context, random)
    lantern(context, random)
    softly(context, 20, () => shape(context, ink(0.3), 'M-10 -10 L90 -10 L60 950 L-10 950 Z'))
    pen(context, random, [92, -10, 62, 950], 5)
  },
)
