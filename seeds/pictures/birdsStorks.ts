import type { SKRSContext2D } from '@napi-rs/canvas'
import { stork } from './brushes/birds.ts'
import { mist } from './brushes/land.ts'
import { gradient } from './brushes/light.ts'
import { reeds } from './brushes/plants.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { mirrored, water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.dawn, light, alpha)
const colours = { white: t(0.98), shade: t(0.72), black: t(0.03), leg: '#a4584a' }
const necks = [1, 0.7, 1, 0.2, 1, 0.9, -1, 1, 0.4, 1, 0.8, 0.1, 1]

function row(context: SKRSContext2D): void {
  necks.forEach((neck, i) => {
    const height = 204 + ((i * 37) % 5) * 9
    stork(
      context,
      [104 + i * 84 + ((i * 53) % 7) * 4, 470 + ((i * 29) % 4) * 5, height],
      neck,
      colours,
      i === 3 || i === 9 ? -1 : 1,
    )
  })
}

/** Thirteen storks in a line, up to their thighs in the risen lake. */
export const birdsStorks = onStage({ units: [1200, 760], seed: 'birds-storks' }, (context, random) => {
  context.fillStyle = gradient(context, [0, 0], [0, 400], { 0: t(0.6), 1: t(0.42) })
  context.fillRect(0, 0, 1200, 400)
  reeds(context, [-20, 400, 1220, 300], 900, (r) => t(0.16 + r * 0.24), random)
  reeds(context, [-20, 410, 1220, 170], 600, (r) => t(0.08 + r * 0.16), random)
  mist(context, [0, 330, 1200, 440], (a) => t(0.9, a * 0.7), random)
  water(
    context,
    {
      top: 404,
      bottom: 760,
      width: 1200,
      stops: { 0: t(0.26), 0.25: t(0.42), 1: t(0.6) },
      light: (a) => t(0.95, a),
      dark: (a) => t(0.12, a),
      ripples: 300,
    },
    random,
  )
  mirrored(context, 448, 0.42, () => row(context))
  context.save()
  context.beginPath()
  context.rect(0, 0, 1200, 447)
  context.clip()
  row(context)
  context.restore()
  for (let i = 0; i < 13; i++)
    for (let ring = 1; ring < 4; ring++) {
      context.strokeStyle = t(0.96, 0.5 / ring)
      context.lineWidth = 1.6
      context.beginPath()
      context.ellipse(108 + i * 84 + ((i * 53) % 7) * 4, 448, 13 * ring, 2.6 * ring, 0, 0, 7)
      context.stroke()
    }
})
