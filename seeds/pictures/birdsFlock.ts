import { flyingBird } from './brushes/birds.ts'
import { ridge, sky } from './brushes/land.ts'
import { gradient, softly } from './brushes/light.ts'
import { shape } from './brushes/shape.ts'
import { onStage } from './brushes/stage.ts'
import { ramps, tone } from './brushes/tone.ts'
import { water } from './brushes/water.ts'

const t = (light: number, alpha = 1) => tone(ramps.grey, light, alpha)

/** A flock of waders turns over the lake; a thumb at arm's length covers about a hundred of them. */
export const birdsFlock = onStage({ units: [1000, 760], seed: 'birds-flock' }, (context, random) => {
  sky(context, [0, 0, 1000, 640], { 0: t(0.66), 0.7: t(0.9), 1: t(1) }, { colour: (a) => t(1, a), count: 40, random })
  ridge(context, { y: 632, height: 46, colour: t(0.62), mist: t(0.84), foot: 642, width: 1000 }, random)
  water(
    context,
    {
      top: 640,
      bottom: 760,
      width: 1000,
      stops: { 0: t(0.86), 1: t(0.5) },
      light: (a) => t(1, a),
      dark: (a) => t(0.2, a),
      ripples: 260,
    },
    random,
  )
  for (let i = 0; i < 1500; i++) {
    const along = random()
    const loose = (random() + random() + random() - 1.5) * (0.42 + Math.abs(along - 0.45) * 0.9)
    const x = 90 + along * 840 + loose * 60
    const y = 300 - Math.sin(along * 4.4 + 0.4) * 150 + loose * 190
    const size = 7 + random() * random() * 22
    const beat = random() * 1.7 - 0.7
    const pale = random() < 0.22 ? 0.5 : 0.1 + random() * 0.2
    flyingBird(context, [x, y, size], Math.cos(along * 4.4) * -0.5 + random() * 0.4, beat, t(pale, 0.85))
  }
  softly(context, 9, () => {
    context.fillStyle = gradient(context, [60, 400], [330, 560], { 0: '#d9b79b', 0.6: '#b88b6c', 1: '#7d5a45' })
    shape(
      context,
      context.fillStyle,
      'M-60 800 C40 640 90 560 150 452 C186 380 274 384 268 470 C262 560 230 640 190 800',
    )
    context.fillStyle = 'rgba(244, 224, 206, 0.85)'
    context.beginPath()
    context.ellipse(226, 446, 30, 44, 0.42, 0, 7)
    context.fill()
  })
})
