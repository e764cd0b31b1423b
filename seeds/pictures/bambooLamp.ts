import type { SKRSContext2D } from '@napi-rs/canvas'
import { glow, gradient, shadowOn } from './brushes/light.ts'
import { shape, stroke } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { planks } from './brushes/walls.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

/** An oval lantern of nine hoops. Papered, it is amber and lit; bare, one sees its strips of bamboo. */
function lantern(context: SKRSContext2D, x: number, y: number, r: number, papered: boolean): void {
  const high = r * 1.22
  if (papered) {
    context.fillStyle = gradient(context, [x, y - high], [x, y + high], {
      0: '#c98a3c',
      0.45: '#ffdf98',
      0.7: '#f3b95c',
      1: '#a86a2a',
    })
    context.beginPath()
    context.ellipse(x, y, r, high, 0, 0, 7)
    context.fill()
  }
  const line = papered ? 'rgba(92, 54, 20, 0.75)' : '#c9a868'
  for (let hoop = 0; hoop < 9; hoop++) {
    const at = -0.84 + hoop * 0.21
    const wide = r * Math.sqrt(1 - at * at)
    stroke(context, line, papered ? 3 : 4, `M${x - wide} ${y + at * high} a${wide} ${wide * 0.14} 0 0 0 ${wide * 2} 0`)
    if (!papered)
      stroke(context, '#8f7440', 2.4, `M${x - wide} ${y + at * high} a${wide} ${wide * 0.14} 0 0 1 ${wide * 2} 0`)
  }
  for (let rib = -3; rib <= 3; rib++) {
    const bulge = (rib / 3) * r * 1.3
    stroke(
      context,
      papered ? 'rgba(92, 54, 20, 0.3)' : '#b89656',
      2.4,
      `M${x + rib * 4} ${y - high} Q${x + bulge} ${y} ${x + rib * 4} ${y + high}`,
    )
  }
  for (const side of [-1, 1]) {
    context.fillStyle = t(0.06)
    context.fillRect(x - r * 0.34, y + side * high - 9, r * 0.68, 18)
  }
}

function doorway(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [300, 0], [1200, 0], {
    0: '#7d8896',
    0.35: '#c9c2b0',
    0.6: '#99a0a6',
    1: '#566270',
  })
  context.fillRect(250, 0, 960, 720)
  for (let stain = 0; stain < 60; stain++) {
    context.fillStyle = `rgba(46, 56, 66, ${random() * 0.1})`
    context.beginPath()
    context.ellipse(270 + random() * 920, random() * 700, 20 + random() * 70, 10 + random() * 50, random() * 3, 0, 7)
    context.fill()
  }
  shape(context, t(0.16), 'M190 96 Q700 20 1210 86 L1210 -10 L170 -10 Z')
  for (let tile = 0; tile < 34; tile++)
    stroke(context, t(0.06), 9, `M${206 + tile * 30} ${88 - Math.sin((tile / 34) * Math.PI) * 34} v-90`)
  context.fillStyle = '#33281f'
  context.fillRect(800, 190, 300, 530)
  context.save()
  context.translate(1088, 204)
  context.rotate(Math.PI / 2)
  planks(context, [0, 0, 520, 276], 69, (s) => tone(ramps.sepia, 0.16 + s * 0.12), random)
  context.restore()
  stroke(context, '#2a2018', 16, 'M800 720 V192 H1100 V720 M950 206 V720')
  shape(context, t(0.24), 'M776 712 h350 v30 h-350 z')
}

function bambooGrove(context: SKRSContext2D, random: () => number): void {
  context.fillStyle = gradient(context, [0, 0], [0, 700], { 0: '#22344c', 0.7: '#4b6178', 1: '#6c7a80' })
  context.fillRect(0, 0, 320, 740)
  for (let cane = 0; cane < 24; cane++) {
    const x = random() * 290
    const shade = `rgba(${20 + cane}, ${36 + cane * 2}, ${38 + cane}, 0.9)`
    stroke(context, shade, 5 + random() * 8, `M${x} 740 Q${x + 10} 340 ${x + 30 * (random() - 0.3)} -20`)
    for (let leaf = 0; leaf < 12; leaf++) {
      const [lx, ly] = [x + (random() - 0.5) * 90, random() * 420]
      shape(context, shade, `M${lx} ${ly} q22 4 44 22 q-28 -2 -44 -22`)
    }
  }
}

/** Evening at the lantern maker's door: one lamp is papered and lit, one is only bones. */
export const bambooLamp = onStage({ units: [1200, 840], seed: 'bamboo-lamp', vignette: 0.34 }, (context, random) => {
  bambooGrove(context, random)
  doorway(context, random)
  context.fillStyle = gradient(context, [0, 700], [0, 840], { 0: '#5b6168', 1: '#2b3138' })
  context.fillRect(0, 720, 1200, 130)
  for (let stone = 0; stone < 16; stone++)
    stroke(context, 'rgba(16, 22, 28, 0.6)', 3, `M${stone * 84} 720 L${stone * 110 - 160} 846`)
  glow(context, [600, 290, 620], '255, 196, 104', 0.7)
  for (let strip = 0; strip < 9; strip++)
    stroke(
      context,
      ['#c9a868', '#a98848', '#dfc48c'][strip % 3] ?? '#c9a868',
      8,
      `M${690 + strip * 10} 726 L${722 + strip * 7} ${300 + ((strip * 37) % 50)}`,
    )
  stroke(context, t(0.05), 4, 'M600 84 L600 150')
  shadowOn(context, 520, 730, 420, 0.5)
  shape(context, '#4a3826', 'M352 628 h316 v22 h-316 z M376 650 h20 v84 h-20 z M624 650 h20 v84 h-20 z')
  shape(context, '#7a5f3f', 'M352 622 h316 v10 h-316 z')
  lantern(context, 488, 514, 84, false)
  lantern(context, 600, 296, 112, true)
  glow(context, [600, 296, 260], '255, 226, 160', 0.65)
  stroke(context, '#a5532f', 4, 'M600 444 v42 M594 486 v34 M600 486 v40 M606 486 v34')
})
