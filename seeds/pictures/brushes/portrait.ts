import type { SKRSContext2D } from '@napi-rs/canvas'

/** Colours of a face and of what is worn, as css; `shade` lies over the side away from the light. */
export type Look = {
  readonly skin: string
  readonly shade: string
  readonly line: string
  readonly hair: string
  readonly hairLight: string
  readonly cloth: string
  readonly clothLight: string
}

type Bust = {
  readonly x: number
  readonly y: number
  /** Height of the head, chin to crown. */
  readonly size: number
  /** Where the face turns: -1 left, 0 to us, 1 right. */
  readonly turn: number
  /** Which side the light comes from. */
  readonly light: 1 | -1
  readonly eyes: 'open' | 'down' | 'up'
  readonly smile: number
  readonly age: number
}

/** Shoulders and neck below a head that stands at (x, y), its middle. */
export function shoulders(context: SKRSContext2D, { x, y, size, light }: Bust, look: Look): void {
  const s = size
  context.fillStyle = look.shade
  context.fillRect(x - s * 0.17, y + s * 0.3, s * 0.34, s * 0.4)
  context.fillStyle = look.cloth
  context.beginPath()
  context.moveTo(x - s * 0.2, y + s * 0.56)
  context.bezierCurveTo(x - s * 0.62, y + s * 0.68, x - s * 0.86, y + s * 0.8, x - s * 0.94, y + s * 2.6)
  context.lineTo(x + s * 0.94, y + s * 2.6)
  context.bezierCurveTo(x + s * 0.86, y + s * 0.8, x + s * 0.62, y + s * 0.68, x + s * 0.2, y + s * 0.56)
  context.quadraticCurveTo(x, y + s * 0.84, x - s * 0.2, y + s * 0.56)
  context.fill()
  context.save()
  context.clip()
  context.fillStyle = look.clothLight
  context.beginPath()
  context.ellipse(x + light * s * 0.78, y + s * 1.35, s * 0.42, s * 1.1, light * -0.12, 0, 7)
  context.fill()
  context.restore()
}

/** Face with ears, cheek shadow and features; hair and hats are the picture's own. */
export function face(context: SKRSContext2D, bust: Bust, look: Look): void {
  const { x, y, size: s, turn, light } = bust
  context.fillStyle = look.shade
  for (const side of [-1, 1]) {
    context.beginPath()
    context.ellipse(x + side * s * 0.355 - turn * s * 0.05, y + s * 0.04, s * 0.055, s * 0.1, 0, 0, 7)
    if (side !== Math.sign(turn) || Math.abs(turn) < 0.4) context.fill()
  }
  const outline = () => {
    context.beginPath()
    context.moveTo(x - s * 0.35, y - s * 0.14)
    context.bezierCurveTo(x - s * 0.37, y + s * 0.24, x - s * 0.2, y + s * 0.49, x + turn * s * 0.06, y + s * 0.5)
    context.bezierCurveTo(x + s * 0.2, y + s * 0.49, x + s * 0.37, y + s * 0.24, x + s * 0.35, y - s * 0.14)
    context.bezierCurveTo(x + s * 0.33, y - s * 0.52, x - s * 0.33, y - s * 0.52, x - s * 0.35, y - s * 0.14)
  }
  context.fillStyle = look.skin
  outline()
  context.fill()
  context.save()
  outline()
  context.clip()
  context.fillStyle = look.shade
  context.beginPath()
  context.ellipse(x - light * s * 0.46 + turn * s * 0.1, y + s * 0.06, s * 0.33, s * 0.62, light * 0.1, 0, 7)
  context.fill()
  context.beginPath()
  context.ellipse(x + turn * s * 0.1, y + s * 0.53, s * 0.3, s * 0.09, 0, 0, 7)
  context.fill()
  context.restore()
  features(context, bust, look)
}

function features(context: SKRSContext2D, { x, y, size: s, turn, eyes, smile, age, light }: Bust, look: Look): void {
  const middle = x + turn * s * 0.13
  const line = (width: number, draw: () => void) => {
    context.strokeStyle = look.line
    context.lineWidth = s * width
    context.beginPath()
    draw()
    context.stroke()
  }
  const bend = eyes === 'down' ? 0.045 : eyes === 'up' ? -0.03 : -0.022
  for (const side of [-1, 1]) {
    const ex = middle + side * s * (0.15 - (side === Math.sign(turn) ? Math.abs(turn) * 0.035 : 0))
    line(0.022, () => {
      context.moveTo(ex - s * 0.062, y + s * 0.02)
      context.quadraticCurveTo(ex, y + s * (0.02 + bend), ex + s * 0.062, y + s * 0.022)
    })
    if (eyes !== 'down') {
      context.fillStyle = look.line
      context.beginPath()
      context.arc(ex + turn * s * 0.02, y + s * (eyes === 'up' ? 0.014 : 0.026), s * 0.024, 0, 7)
      context.fill()
    }
    line(0.026, () => {
      context.moveTo(ex - s * 0.085, y - s * (0.08 + (side < 0 ? -0.012 : 0.012)))
      context.quadraticCurveTo(ex, y - s * 0.125, ex + s * 0.085, y - s * (0.08 + (side < 0 ? 0.012 : -0.012)))
    })
  }
  context.fillStyle = look.shade
  context.beginPath()
  context.moveTo(middle + turn * s * 0.02, y - s * 0.02)
  context.lineTo(middle - light * s * 0.06 + turn * s * 0.03, y + s * 0.19)
  context.lineTo(middle + light * s * 0.035 + turn * s * 0.05, y + s * 0.2)
  context.fill()
  line(0.022, () => {
    context.moveTo(middle - s * 0.1, y + s * (0.3 - smile * 0.01))
    context.quadraticCurveTo(
      middle + turn * s * 0.03,
      y + s * (0.3 + smile * 0.06),
      middle + s * 0.1,
      y + s * (0.3 - smile * 0.012),
    )
  })
  if (age < 0.5) return
  for (const side of [-1, 1])
    line(0.009, () => {
      context.moveTo(middle + side * s * 0.1, y + s * 0.2)
      context.quadraticCurveTo(middle + side * s * 0.17, y + s * 0.25, middle + side * s * 0.155, y + s * 0.33)
    })
  line(0.007, () => {
    context.moveTo(middle - s * 0.12, y - s * 0.22)
    context.quadraticCurveTo(middle, y - s * 0.24, middle + s * 0.12, y - s * 0.22)
  })
}
