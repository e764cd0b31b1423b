import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure } from './brushes/figure.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { poses } from './brushes/poses.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)
const centre = [640, 470] as const

/** One ring of the vault, `scale` 1 being the ring nearest to us. */
function ring(context: SKRSContext2D, scale: number, light: number, random: () => number): void {
  const [cx, cy] = centre
  const inner = 250 * scale
  const outer = inner * 1.24
  for (let stone = 0; stone < 11; stone++) {
    const from = Math.PI + (stone * Math.PI) / 11
    const to = from + Math.PI / 11 - 0.012 / scale
    context.fillStyle = t(light * (0.72 + random() * 0.4))
    context.beginPath()
    context.arc(cx, cy, outer, from, to)
    context.arc(cx, cy, inner, to, from, true)
    context.fill()
  }
  for (const side of [-1, 1])
    for (let course = 0; course < 4; course++) {
      context.fillStyle = t(light * (0.66 + random() * 0.36))
      const high = 70 * scale
      context.fillRect(
        cx + side * inner - (side < 0 ? outer - inner : 0),
        cy + course * high + 2,
        outer - inner,
        high - 3 * scale,
      )
    }
}

function trench(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, 0], [0, 900], { 0: t(0.34), 0.5: t(0.2), 1: t(0.1) })
  context.fillRect(0, 0, 1200, 900)
  for (let i = 0; i < 700; i++) {
    context.fillStyle = t(0.1 + random() * 0.34, 0.5)
    context.beginPath()
    context.ellipse(random() * 1200, random() * 900, 2 + random() * 16, 2 + random() * 7, random() * 3, 0, 7)
    context.fill()
  }
  softly(context, 40, () => {
    shape(context, 'rgba(214, 222, 216, 0.42)', 'M60 -20 L420 -20 L620 430 L240 560')
  })
}

function stream(context: SKRSContext2D, random: () => number): void {
  const [cx, cy] = centre
  context.fillStyle = gradient(context, [0, cy + 90], [0, 900], { 0: t(0.16), 0.4: t(0.42), 1: t(0.22) })
  context.beginPath()
  context.moveTo(cx - 22, cy + 60)
  context.lineTo(cx + 22, cy + 60)
  context.lineTo(cx + 150, 910)
  context.lineTo(cx - 190, 910)
  context.fill()
  for (let i = 0; i < 110; i++) {
    const near = random() ** 0.7
    const y = cy + 64 + near * 380
    const wide = 10 + near * 70 * random()
    const x = cx + (random() - 0.54) * (24 + near * 290)
    context.strokeStyle = random() < 0.6 ? t(0.94, 0.15 + random() * 0.5) : t(0.06, 0.4)
    context.lineWidth = 0.8 + near * 2
    context.beginPath()
    context.moveTo(x - wide / 2, y)
    context.quadraticCurveTo(x, y + 3 * near, x + wide / 2, y)
    context.stroke()
  }
}

function staff(context: SKRSContext2D): void {
  for (let band = 0; band < 12; band++) {
    context.fillStyle = band % 2 ? t(0.95) : '#a04a34'
    context.fillRect(946, 262 + band * 46, 17, 46)
  }
}

/** An archaeologist by lamplight at the mouth of the vaulted drain. */
export const oldCulvert = onStage({ units: [1200, 900], seed: 'old-culvert', vignette: 0.4 }, (context, random) => {
  trench(context, random)
  const [cx, cy] = centre
  context.fillStyle = t(0.02)
  context.beginPath()
  context.arc(cx, cy, 252, Math.PI, 0)
  context.lineTo(cx + 252, 780)
  context.lineTo(cx - 252, 780)
  context.fill()
  for (const [scale, light] of [
    [0.2, 0.05],
    [0.27, 0.08],
    [0.37, 0.14],
    [0.52, 0.25],
    [0.74, 0.46],
    [1, 0.74],
  ] as const)
    ring(context, scale, light, random)
  context.fillStyle = gradient(context, [0, 700], [0, 900], { 0: t(0.24), 1: t(0.1) })
  context.beginPath()
  context.moveTo(-10, 750)
  context.lineTo(cx - 250, 742)
  context.lineTo(cx + 250, 742)
  context.lineTo(1210, 756)
  context.lineTo(1210, 910)
  context.lineTo(-10, 910)
  context.fill()
  stream(context, random)
  staff(context)
  glow(context, [560, 560, 430], '255, 204, 128', 0.62)
  figure(context, { x: 372, y: 826, height: 520, light: 1 }, poses.kneeling, {
    top: t(0.34),
    legs: t(0.16),
    skin: t(0.78),
    hair: t(0.06),
    lit: t(0.66),
    hat: 'hard',
    hatColour: t(0.86),
  })
  glow(context, [508, 560, 120], '255, 232, 180', 1)
  context.fillStyle = t(1)
  context.fillRect(496, 548, 24, 30)
})
