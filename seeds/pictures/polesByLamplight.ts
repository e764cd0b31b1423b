import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure, limb } from './brushes/figure.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { lightPath, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

function pole(context: SKRSContext2D, x: number, foot: number, high: number, shade: number): void {
  context.lineCap = 'butt'
  for (let ring = 0; ring < 14; ring++) {
    context.strokeStyle = ring % 2 ? t(shade) : t(shade * 0.36)
    context.lineWidth = Math.max(2, high * 0.022)
    context.beginPath()
    context.moveTo(x - ring * high * 0.003, foot - (high * ring) / 14)
    context.lineTo(x - (ring + 1) * high * 0.003, foot - (high * (ring + 1)) / 14)
    context.stroke()
  }
  context.lineCap = 'round'
}

/** The boat from astern: a broad transom, boards, its bow away from us. */
function stern(context: SKRSContext2D): void {
  softly(context, 12, () => {
    context.fillStyle = t(0, 0.7)
    context.beginPath()
    context.ellipse(520, 772, 330, 40, 0, 0, 7)
    context.fill()
  })
  context.fillStyle = gradient(context, [0, 560], [0, 760], { 0: t(0.46), 1: t(0.14) })
  shape(context, context.fillStyle, 'M262 640 Q520 500 790 640 L742 772 Q520 812 304 772')
  context.fillStyle = gradient(context, [300, 0], [760, 0], { 0: t(0.2), 0.6: t(0.4), 1: t(0.24) })
  shape(context, context.fillStyle, 'M246 648 Q520 716 806 648 L748 786 Q520 826 298 786')
  context.strokeStyle = t(0.66)
  context.lineWidth = 7
  context.beginPath()
  context.moveTo(246, 648)
  context.quadraticCurveTo(520, 716, 806, 648)
  context.stroke()
  context.strokeStyle = t(0.1, 0.7)
  context.lineWidth = 2
  for (const drop of [34, 66, 98]) {
    context.beginPath()
    context.moveTo(258 + drop * 0.34, 650 + drop)
    context.quadraticCurveTo(520, 716 + drop, 796 - drop * 0.36, 650 + drop)
    context.stroke()
  }
}

/** Night on the river: the last pole goes in. */
export const polesByLamplight = onStage(
  { units: [1200, 840], seed: 'poles-by-lamplight', vignette: 0.42 },
  (context, random) => {
    context.fillStyle = gradient(context, [0, 0], [0, 270], { 0: t(0.02), 1: t(0.22) })
    context.fillRect(0, 0, 1200, 280)
    context.fillStyle = t(0.08)
    context.beginPath()
    context.moveTo(-10, 270)
    for (let x = 0; x <= 1210; x += 22) context.lineTo(x, 246 - random() * 22)
    context.lineTo(1210, 280)
    context.fill()
    water(
      context,
      {
        top: 268,
        bottom: 840,
        width: 1200,
        stops: { 0: t(0.24), 0.4: t(0.18), 1: t(0.1) },
        light: (a) => t(0.62, a),
        dark: (a) => t(0, a),
        ripples: 620,
      },
      random,
    )
    for (const x of [150, 300, 880, 1040]) {
      glow(context, [x, 256, 30], '255, 214, 140', 0.9)
      lightPath(context, [x, 272, 350, 20], (a) => t(1, a * 0.5), random)
    }
    softly(context, 22, () => {
      context.fillStyle = 'rgba(214, 160, 88, 0.42)'
      context.beginPath()
      context.ellipse(650, 640, 430, 160, 0, 0, 7)
      context.fill()
    })
    lightPath(context, [690, 440, 830, 520], (a) => `rgba(255, 220, 150, ${a * 0.4})`, random)
    for (let i = 7; i >= 0; i--)
      pole(context, 905 + i * 34 - i * i * 1.1, 640 - i * 44 + i * i * 1.3, 400 - i * 44, 0.95 - i * 0.09)
    stern(context)
    figure(
      context,
      { x: 640, y: 668, height: 420, facing: 1, light: -1 },
      {
        ...poses.raising,
        farElbow: [-0.1, -0.86],
        farHand: [-0.17, -1.0],
        nearElbow: [0.07, -0.62],
        nearHand: [0.06, -0.47],
      },
      { top: t(0.24), legs: t(0.12), skin: t(0.8), hair: t(0.05), lit: t(0.56), hat: 'cap', hatColour: t(0.2) },
    )
    pole(context, 352, 770, 740, 0.96)
    figure(context, { x: 462, y: 672, height: 440, facing: -1, light: 1 }, poses.poling, {
      top: t(0.36),
      legs: t(0.14),
      skin: t(0.86),
      hair: t(0.9),
      lit: t(0.74),
    })
    limb(context, [568, 252, 568, 272], [4, 4], t(0.6))
    context.fillStyle = t(1)
    context.beginPath()
    context.roundRect(552, 272, 32, 44, 8)
    context.fill()
    glow(context, [568, 294, 330], '255, 216, 140', 0.8)
    glow(context, [568, 294, 90], '255, 244, 214', 1)
  },
)
