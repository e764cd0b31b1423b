import type { SKRSContext2D } from '@napi-rs/canvas'

type Area = readonly [left: number, top: number, right: number, bottom: number]

/** Courses of brick, each brick of its own shade. `colour` gets 0 to 1. */
export function bricks(
  context: SKRSContext2D,
  [left, top, right, bottom]: Area,
  high: number,
  colour: (shade: number) => string,
  random: () => number,
): void {
  const long = high * 3.1
  context.save()
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
  for (let row = 0, y = top; y < bottom; row++, y += high)
    for (let x = left - (row % 2) * long * 0.5; x < right; x += long) {
      context.fillStyle = colour(random())
      context.fillRect(x + 0.8, y + 0.8, long - 1.6, high - 1.6)
    }
  context.restore()
}

/** Boards side by side, across or down, with grain lines. */
export function planks(
  context: SKRSContext2D,
  [left, top, right, bottom]: Area,
  wide: number,
  colour: (shade: number) => string,
  random: () => number,
): void {
  for (let y = top; y < bottom; y += wide) {
    const shade = random()
    context.fillStyle = colour(shade)
    context.fillRect(left, y, right - left, wide - 1.2)
    for (let i = 0; i < 12; i++) {
      const at = y + 2 + random() * (wide - 5)
      context.strokeStyle = colour(Math.max(0, shade - 0.25 - random() * 0.2))
      context.lineWidth = 0.5 + random() * 0.8
      context.beginPath()
      context.moveTo(left + random() * (right - left) * 0.5, at)
      context.bezierCurveTo(
        left + (right - left) * 0.4,
        at + random() * 4 - 2,
        left + (right - left) * 0.7,
        at + random() * 4 - 2,
        right - random() * (right - left) * 0.3,
        at + random() * 3 - 1.5,
      )
      context.stroke()
    }
  }
}

/** A far row of old houses on a bank: grey gables and tiled roofs, some windows lit. */
export function roofs(
  context: SKRSContext2D,
  [left, foot, right, height]: Area,
  colours: {
    readonly wall: (shade: number) => string
    readonly roof: string
    readonly lit: string
    readonly litShare: number
  },
  random: () => number,
): void {
  for (let x = left; x < right;) {
    const wide = height * (0.7 + random() * 1.1)
    const tall = height * (0.45 + random() * 0.55)
    context.fillStyle = colours.wall(random())
    context.fillRect(x, foot - tall, wide, tall)
    context.fillStyle = colours.roof
    context.beginPath()
    context.moveTo(x - height * 0.08, foot - tall)
    context.lineTo(x + wide * 0.14, foot - tall - height * 0.28)
    context.lineTo(x + wide * 0.86, foot - tall - height * 0.28)
    context.lineTo(x + wide + height * 0.08, foot - tall)
    context.fill()
    for (let w = x + wide * 0.18; w < x + wide * 0.8; w += wide * 0.28)
      if (random() < colours.litShare) {
        context.fillStyle = colours.lit
        context.fillRect(w, foot - tall * 0.72, wide * 0.11, tall * 0.24)
      }
    x += wide * 0.97
  }
}
