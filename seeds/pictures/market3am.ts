import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure } from './brushes/figure.ts'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { fish } from './parts/fish.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

/** The far row of tanks, glowing blue under their shades, smaller and smaller. */
function tanks(context: SKRSContext2D, random: () => number): void {
  for (let i = 7; i >= 0; i--) {
    const k = 0.28 + (7 - i) * 0.1
    const x = 470 + i * 86 - i * i * 2
    const y = 380 + (7 - i) * 15
    context.fillStyle = gradient(context, [0, y - 90 * k], [0, y], { 0: '#9fc7d6', 0.5: '#5d94ad', 1: '#24475a' })
    context.fillRect(x, y - 92 * k, 128 * k, 92 * k)
    for (let f = 0; f < 4; f++)
      fish(
        context,
        x + 20 * k + random() * 90 * k,
        y - 20 * k - random() * 54 * k,
        0.5 * k + 0.1,
        random() < 0.5 ? 0 : 3.1,
        '#1c3440',
      )
    shape(context, '#1d3444', `M${x + 34 * k} ${y - 150 * k} h${60 * k} l${26 * k} ${36 * k} h${-112 * k} z`)
    glow(context, [x + 64 * k, y - 100 * k, 150 * k], '120, 190, 220', 0.55)
  }
}

/** The big tank in front, glass towards us, water leaping where the fish fall. */
function tank(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, 470], [0, 760], { 0: '#a9d0dc', 0.3: '#5f9ab2', 1: '#1d4152' })
  context.fillRect(590, 490, 560, 260)
  for (let f = 0; f < 34; f++)
    fish(
      context,
      620 + random() * 500,
      540 + random() * 190,
      0.8 + random() * 0.6,
      (random() - 0.5) * 0.9 + (random() < 0.5 ? 3.14 : 0),
      `rgba(24, 48, 60, ${0.4 + random() * 0.5})`,
    )
  for (let i = 0; i < 60; i++)
    stroke(
      context,
      'rgba(226, 244, 248, 0.5)',
      2,
      `M${600 + random() * 540} ${500 + random() * 30} q${10 + random() * 20} -4 ${24 + random() * 30} 0`,
    )
  stroke(context, '#2b4a58', 10, 'M586 480 V756 H1154 V480')
  stroke(context, 'rgba(240, 250, 252, 0.35)', 8, 'M640 520 L610 700 M690 510 L640 740')
}

/** Three in the morning: a tub of live fish is tipped into the tank. */
export const market3am = onStage({ units: [1200, 800], seed: 'market-3am', vignette: 0.4 }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [0, 800], { 0: t(0.06), 0.5: t(0.16), 1: t(0.08) })
  context.fillRect(0, 0, 1200, 800)
  for (let beam = 0; beam < 7; beam++)
    stroke(
      context,
      t(0.03),
      20 - beam * 2,
      `M${-20 + beam * 60} ${40 + beam * 42} L${1220 - beam * 50} ${40 + beam * 42}`,
    )
  tanks(context, random)
  context.fillStyle = gradient(context, [0, 500], [0, 800], { 0: t(0.16), 1: t(0.06) })
  context.fillRect(0, 520, 1200, 280)
  for (let i = 0; i < 50; i++)
    stroke(
      context,
      `rgba(140, 200, 226, ${0.1 + random() * 0.3})`,
      3,
      `M${random() * 1200} ${540 + random() * 250} h${20 + random() * 90}`,
    )
  tank(context, random)
  shadowOn(context, 300, 762, 320, 0.6)
  const apron = '#3e6272'
  figure(
    context,
    { x: 120, y: 764, height: 500, facing: 1, light: 1 },
    {
      ...poses.poling,
      nearElbow: [0.2, -0.62],
      nearHand: [0.4, -0.68],
      farElbow: [0.18, -0.7],
      farHand: [0.38, -0.76],
    },
    {
      top: '#3a4c5a',
      legs: '#22323e',
      skin: t(0.76),
      hair: t(0.05),
      lit: '#5d7788',
      apron,
      hat: 'cap',
      hatColour: '#2c3a44',
    },
  )
  figure(
    context,
    { x: 262, y: 776, height: 520, facing: 1, light: 1 },
    {
      ...poses.poling,
      nearElbow: [0.16, -0.58],
      nearHand: [0.33, -0.6],
      farElbow: [0.16, -0.66],
      farHand: [0.34, -0.7],
    },
    { top: '#5a4f44', legs: '#2a3138', skin: t(0.8), hair: t(0.06), lit: '#8a7a66', apron },
  )
  context.save()
  context.translate(500, 420)
  context.rotate(0.62)
  context.scale(0.86, 0.86)
  shape(
    context,
    gradient(context, [0, -80], [0, 90], { 0: '#8f4a36', 1: '#4f2419' }),
    'M-140 -74 L150 -84 L122 76 L-116 82 Z',
  )
  shape(context, '#2b5060', 'M-130 -66 L144 -76 L136 -40 L-122 -32 Z')
  context.restore()
  shape(
    context,
    gradient(context, [570, 420], [800, 540], { 0: 'rgba(214, 238, 244, 0.9)', 1: 'rgba(150, 200, 216, 0.35)' }),
    'M590 420 C700 392 790 430 822 520 L716 524 C702 480 650 456 566 500 Z',
  )
  for (let f = 0; f < 13; f++)
    fish(
      context,
      610 + f * 16 + random() * 16,
      424 + f * f * 0.5 + (random() - 0.4) * 50,
      1.1 + random() * 0.5,
      0.2 + f * 0.1 + random() * 0.5,
      f % 3 ? '#e9eef0' : '#c9b98a',
    )
  for (let drop = 0; drop < 110; drop++) {
    context.fillStyle = `rgba(236, 248, 250, ${0.3 + random() * 0.7})`
    context.beginPath()
    context.arc(590 + random() * 300, 370 + random() * 150, 1 + random() * 3, 0, 7)
    context.fill()
  }
  glow(context, [760, 440, 380], '130, 200, 226', 0.4)
})
