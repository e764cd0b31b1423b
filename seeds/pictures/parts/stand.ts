import type { SKRSContext2D } from '@napi-rs/canvas'
import { figure } from '../brushes/figure.ts'
import { poses } from '../brushes/poses.ts'
import { shape } from '../brushes/shape.ts'
import { ramps, tone } from '../brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.night, light, alpha)

/** Four rows of a stand full of people in coats, some with their arms up. */
export function stand(context: SKRSContext2D, random: () => number): void {
  for (let row = 0; row < 4; row++) {
    context.fillStyle = t(0.12 + row * 0.02)
    context.fillRect(-10, 286 + row * 36, 1220, 40)
    for (let seat = 0; seat < 52; seat++) {
      if (random() < 0.18) continue
      const coats = ['#41566a', '#6f7a4a', '#8a7a4c', '#6a4a46', '#3b4650', '#9a9480']
      const x = seat * 24 + random() * 10
      const cheering = random() < 0.35
      figure(
        context,
        { x, y: 346 + row * 36, height: 74 },
        cheering ? { ...poses.raising, nearElbow: [-0.1, -0.86], nearHand: [-0.14, -1.02] } : poses.standing,
        { top: coats[Math.floor(random() * 6)] ?? t(0.3), legs: t(0.08), skin: t(0.56), hair: t(0.06) },
      )
    }
  }
  shape(context, t(0.06), 'M-10 462 h1220 v16 h-1220 z')
}
