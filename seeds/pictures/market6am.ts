import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { glow, gradient, shadowOn, softly } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.dusk, light, alpha)

/** The platform scale of 1979: cast pillar, brass beam with its sliding weight, iron plate near the floor. */
function scale(context: SKRSContext2D): void {
  shadowOn(context, 610, 716, 560, 0.5)
  shape(
    context,
    gradient(context, [380, 0], [760, 0], { 0: t(0.1), 0.5: t(0.3), 1: t(0.16) }),
    'M388 640 L742 640 L776 700 L350 700 Z',
  )
  context.fillStyle = t(0.06)
  context.fillRect(350, 698, 426, 22)
  for (const x of [384, 742]) limb(context, [x, 724, x, 730], [26, 26], t(0.05))
  shape(
    context,
    gradient(context, [700, 0], [780, 0], { 0: t(0.12), 0.6: t(0.4), 1: t(0.2) }),
    'M706 640 L716 300 L766 300 L778 640 Z',
  )
  shape(context, t(0.2), 'M692 640 L792 640 L800 664 L684 664 Z')
  stroke(context, t(0.5), 4, 'M728 330 L724 610 M752 330 L758 610')
  shape(
    context,
    gradient(context, [0, 268], [0, 300], { 0: '#f3d894', 0.5: '#b98a3c', 1: '#6d4c1c' }),
    'M470 274 L850 266 L850 290 L470 294 Z',
  )
  for (let mark = 0; mark < 34; mark++)
    stroke(context, '#4a3312', 1.6, `M${486 + mark * 7} ${276} v${mark % 5 ? 7 : 12}`)
  shape(context, '#8a6428', 'M570 262 h28 v44 h-28 z')
  limb(context, [478, 290, 478, 340], [4, 4], t(0.08))
  shape(context, t(0.1), 'M456 340 h44 v34 h-44 z')
  shape(context, t(0.16), 'M690 258 h98 l-14 -30 h-70 z')
}

function shoppers(context: SKRSContext2D): void {
  const dark = { top: t(0.1), legs: t(0.06), skin: t(0.16), hair: t(0.04) }
  for (const [x, y, h, facing] of [
    [150, 560, 250, 1],
    [270, 540, 220, 1],
    [930, 560, 260, -1],
    [1060, 590, 290, -1],
  ] as const) {
    figure(context, { x, y, height: h, facing }, poses.standing, dark)
    shape(
      context,
      t(0.08),
      `M${x + facing * 6} ${y - h * 0.42} q${facing * h * 0.13} ${-h * 0.12} ${facing * h * 0.24} 0 l${-facing * h * 0.03} ${h * 0.16} h${-facing * h * 0.18} z`,
    )
  }
}

/** The buyer weighs her one fish again and bends to the beam. */
function buyer(context: SKRSContext2D): void {
  figure(
    context,
    { x: 350, y: 716, height: 470, facing: 1, light: -1 },
    {
      ...poses.peering,
      nearElbow: [0.15, -0.5],
      nearHand: [0.3, -0.36],
      farElbow: [0.12, -0.52],
      farHand: [0.24, -0.42],
    },
    { top: '#5f6b4c', legs: t(0.14), skin: '#b98766', hair: '#8c4a36', lit: '#a8ad7c', apron: '#4a3c34' },
  )
  shape(context, '#8c4a36', 'M398 360 C384 294 456 278 480 330 L484 352 C460 340 448 352 446 392 L418 410 Z')
  shape(context, '#a86650', 'M398 360 C390 310 430 288 460 304 C430 312 414 336 418 410 Z')
  shape(context, '#8c4a36', 'M412 402 L380 440 L404 436 L420 412 Z')
}

/** Six in the morning: low sun, the old scale, a fish weighed twice. */
export const market6am = onStage({ units: [1200, 800], seed: 'market-6am', vignette: 0.34 }, (context, random) => {
  context.fillStyle = t(0.1)
  context.fillRect(0, 0, 1200, 800)
  context.fillStyle = gradient(context, [0, 90], [0, 560], { 0: t(0.62), 0.6: t(0.9), 1: '#ffe9bc' })
  context.fillRect(90, 90, 1020, 470)
  glow(context, [600, 470, 620], '255, 220, 150', 0.9)
  for (const x of [330, 870]) {
    context.fillStyle = t(0.2)
    context.fillRect(x, 80, 26, 490)
  }
  shape(context, t(0.16), 'M90 90 L600 30 L1110 90 L1110 130 L600 74 L90 130 Z')
  context.fillStyle = gradient(context, [0, 556], [0, 800], { 0: t(0.86), 0.3: t(0.5), 1: t(0.2) })
  context.fillRect(0, 556, 1200, 250)
  for (let i = 0; i < 130; i++) {
    const y = 560 + random() ** 1.4 * 236
    stroke(
      context,
      random() < 0.6 ? `rgba(255, 232, 180, ${0.1 + random() * 0.5})` : t(0.06, 0.3),
      1 + random() * 3,
      `M${random() * 1200} ${y} h${20 + random() * 120}`,
    )
  }
  shoppers(context)
  softly(context, 6, () =>
    shape(context, t(0.03, 0.6), 'M690 716 L790 716 L1010 810 L760 810 Z M330 720 L450 720 L430 810 L230 810 Z'),
  )
  scale(context)
  shape(
    context,
    gradient(context, [0, 608], [0, 644], { 0: '#70805c', 0.6: '#c3c29a', 1: '#f0ead0' }),
    'M640 626 Q604 598 540 606 L488 628 L460 608 L466 630 L458 650 L490 636 Q560 656 640 626',
  )
  buyer(context)
  glow(context, [130, 330, 420], '255, 224, 160', 0.3)
})
