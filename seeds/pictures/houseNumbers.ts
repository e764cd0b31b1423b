import type { SKRSContext2D } from '@napi-rs/canvas'
import { limb } from './brushes/figure.ts'
import { letter } from './brushes/lettering.ts'
import { glow, gradient, softly } from './brushes/light.ts'
import { face, shoulders } from './brushes/portrait.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { bricks, planks } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.sepia, light, alpha)
const look = {
  skin: '#c99a74',
  shade: '#a1714f',
  line: '#2a1c14',
  hair: t(0.1),
  hairLight: t(0.3),
  cloth: '#6a6f70',
  clothLight: '#8d9392',
}
const bust = { x: 440, y: 356, size: 230, turn: 0.75, light: 1, eyes: 'up', smile: 0.6, age: 1 } as const

function door(context: SKRSContext2D, random: () => number): void {
  context.save()
  context.translate(1200, 0)
  context.rotate(Math.PI / 2)
  planks(context, [120, 0, 900, 330], 82, (s) => t(0.2 + s * 0.12), random)
  context.restore()
  stroke(context, t(0.08), 22, 'M858 900 L858 108 L1210 108')
  for (const x of [1016, 1044]) stroke(context, '#8a6b38', 7, `M${x - 16} 520 a16 18 0 1 0 32 0 a16 18 0 1 0 -32 0`)
  stroke(context, t(0.06), 4, 'M1030 120 L1030 900')
}

function ivy(context: SKRSContext2D, random: () => number): void {
  for (let leaf = 0; leaf < 260; leaf++) {
    const far = random()
    const x = 20 + far * 300 * random() + Math.sin(far * 9) * 30
    const y = far * 420 * random()
    context.fillStyle = tone(ramps.leaf, 0.2 + random() * 0.4)
    context.beginPath()
    context.ellipse(x, y, 9 + random() * 9, 7 + random() * 6, random() * 3, 0, 7)
    context.fill()
  }
}

function plate(context: SKRSContext2D): void {
  softly(context, 6, () => shape(context, 'rgba(20, 12, 8, 0.6)', 'M654 176 h156 v104 h-156 z'))
  context.fillStyle = '#27507d'
  context.beginPath()
  context.roundRect(644, 164, 156, 102, 10)
  context.fill()
  stroke(context, '#f2efe4', 4, 'M654 174 h136 v82 h-136 z')
  context.fillStyle = '#f5f2e8'
  letter(context, '12', [660, 238], { family: 'sans', weight: 700, size: 62 })
  letter(context, '1/2', [736, 234], { family: 'sans', weight: 600, size: 32 })
}

function bicycle(context: SKRSContext2D): void {
  for (const x of [-14, 232]) stroke(context, t(0.08), 7, `M${x - 84} 800 a84 84 0 1 0 168 0 a84 84 0 1 0 -168 0`)
  stroke(context, '#3d5a4e', 8, 'M-14 800 L60 672 L190 672 L232 800 M60 672 L110 800 L190 672 L186 624 L220 612')
  stroke(context, t(0.06), 9, 'M30 650 L88 650')
}

/** The man who keeps the house numbers wipes the plate of number twelve and a half. */
export const houseNumbers = onStage({ units: [1200, 900], seed: 'house-numbers' }, (context, random) => {
  context.fillStyle = t(0.3)
  context.fillRect(0, 0, 1200, 900)
  bricks(context, [0, 0, 860, 900], 30, (s) => t(0.44 + s * 0.16), random)
  door(context, random)
  ivy(context, random)
  bicycle(context)
  plate(context)
  shoulders(context, bust, look)
  stroke(context, t(0.16), 26, 'M520 500 Q430 660 296 800')
  shape(context, '#8a7752', 'M210 760 L390 744 L400 900 L204 900 Z')
  stroke(context, t(0.3), 5, 'M208 800 L396 786')
  context.fillStyle = look.hair
  context.beginPath()
  context.ellipse(430, 318, 98, 108, 0, 0, 7)
  context.fill()
  context.save()
  context.translate(440, 356)
  context.rotate(-0.12)
  context.translate(-440, -356)
  face(context, bust, look)
  shape(context, look.hair, 'M352 322 C346 208 510 196 528 292 C486 262 420 262 384 292 L370 352 Z')
  context.restore()
  limb(context, [560, 590, 690, 470, 712, 316], [120, 86, 58], look.cloth)
  limb(context, [586, 572, 694, 466, 722, 330], [44, 34, 24], look.clothLight)
  limb(context, [714, 308, 720, 278], [46, 40], look.skin)
  shape(context, '#e6dcc2', 'M684 262 Q716 236 760 262 Q772 300 742 330 Q712 300 690 306 Z')
  glow(context, [1000, 120, 620], '255, 232, 190', 0.28)
  context.fillStyle = gradient(context, [0, 0], [420, 0], { 0: 'rgba(20, 12, 8, 0.4)', 1: 'rgba(20, 12, 8, 0)' })
  context.fillRect(0, 0, 420, 900)
})
