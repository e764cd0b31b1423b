import type { SKRSContext2D } from '@napi-rs/canvas'
import { letter, letterDown } from './brushes/lettering.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)

function river(context: SKRSContext2D, random: () => number): void {
  const at = (y: number) => 150 + Math.sin(y / 64) * 52 + Math.sin(y / 23 + 1) * 16
  context.strokeStyle = t(0.97)
  context.lineWidth = 3.4
  context.beginPath()
  for (let y = 0; y <= 640; y += 4) context.lineTo(at(y), y)
  context.stroke()
  for (let y = 14; y < 630; y += 8.7) {
    const side = random() < 0.5 ? -1 : 1
    const x = at(y) + side * 9
    const long = 14 + random() * 46
    context.strokeStyle = t(0.92, 0.4 + random() * 0.4)
    context.lineWidth = 1.5
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + side * 10, y - 3)
    context.lineTo(x + side * (10 + long), y - 3)
    context.stroke()
  }
}

/** The reviewed book, standing: a river with its seventy-two names. */
export const bookCoverRiver = onStage(
  { units: [800, 900], seed: 'book-cover-river', grain: 7, vignette: 0.16 },
  (context, random) => {
    context.fillStyle = gradient(context, [0, 0], [0, 900], { 0: t(0.9), 0.74: t(0.98), 0.78: t(0.82), 1: t(0.92) })
    context.fillRect(0, 0, 800, 900)
    softly(context, 24, () => {
      shape(context, t(0.1, 0.5), 'M220 770 L640 752 L780 812 L330 836')
    })
    context.fillStyle = gradient(context, [168, 0], [214, 0], { 0: t(0.12), 0.5: t(0.34), 1: t(0.16) })
    shape(context, context.fillStyle, 'M170 128 L214 112 L214 790 L170 766')
    context.save()
    context.transform(1, -0.035, 0, 1.055, 214, 112)
    context.fillStyle = gradient(context, [0, 0], [410, 640], { 0: '#46616d', 0.6: '#30454f', 1: '#243640' })
    context.fillRect(0, 0, 412, 642)
    context.save()
    context.beginPath()
    context.rect(0, 0, 412, 642)
    context.clip()
    river(context, random)
    context.restore()
    context.fillStyle = t(0.98)
    context.fillRect(298, 56, 76, 372)
    context.fillStyle = t(0.06)
    letterDown(context, '一条江的别名', [336, 74], { family: 'serif', weight: 700, size: 46 })
    context.fillStyle = t(0.95)
    letter(context, '梅存真 著', [336, 472], { family: 'serif', weight: 500, size: 21 }, 'centre')
    letter(context, '岸边书局', [336, 610], { family: 'serif', weight: 400, size: 17 }, 'centre')
    context.fillStyle = 'rgba(0, 0, 0, 0.22)'
    context.fillRect(12, 0, 5, 642)
    context.restore()
    glow(context, [210, 90, 520], '255, 246, 220', 0.25)
  },
)
