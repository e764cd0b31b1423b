import type { SKRSContext2D } from '@napi-rs/canvas'
import { shape } from '../brushes/shape.ts'
import { ramps, tone } from '../brushes/tone.ts'

const t = (light: number, alpha = 1) => tone(ramps.sepia, light, alpha)

/** A stub of red pencil and a grey feather, lying on the table. */
export function pencilAndFeather(context: SKRSContext2D): void {
  context.save()
  context.translate(600, 150)
  context.rotate(1.1)
  context.fillStyle = 'rgba(20, 14, 10, 0.4)'
  context.fillRect(-78, 8, 156, 12)
  context.fillStyle = '#8f4f33'
  context.fillRect(-80, -6, 130, 13)
  shape(context, t(0.86), 'M50 -6 L84 0.5 L50 7')
  context.restore()
  context.save()
  context.translate(1010, 640)
  context.rotate(-0.5)
  for (let barb = 0; barb < 60; barb++) {
    const wide = 26 * Math.sin((barb / 60) * Math.PI) ** 0.7
    context.strokeStyle = t(0.3 + (barb % 6) * 0.05)
    context.lineWidth = 2.4
    context.beginPath()
    context.moveTo(-100 + barb * 3.2, 0)
    context.lineTo(-92 + barb * 3.2, -wide)
    context.moveTo(-100 + barb * 3.2, 0)
    context.lineTo(-92 + barb * 3.2, wide * 0.7)
    context.stroke()
  }
  context.strokeStyle = t(0.95)
  context.beginPath()
  context.moveTo(-150, 4)
  context.lineTo(96, 0)
  context.stroke()
  context.restore()
}
