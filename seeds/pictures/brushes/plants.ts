import type { SKRSContext2D } from '@napi-rs/canvas'

type Area = readonly [left: number, foot: number, right: number, height: number]

/** Reeds or grass that lean with the wind; a few carry plumes. `colour` gets a number from 0 to 1 for each blade. */
export function reeds(
  context: SKRSContext2D,
  [left, foot, right, height]: Area,
  count: number,
  colour: (random: number) => string,
  random: () => number,
): void {
  for (let i = 0; i < count; i++) {
    const x = left + random() * (right - left)
    const tall = height * (0.35 + random() * 0.65)
    const lean = (random() - 0.35) * tall * 0.35
    context.strokeStyle = colour(random())
    context.lineWidth = 1.2 + (random() * height) / 90
    context.beginPath()
    context.moveTo(x, foot + 10)
    context.quadraticCurveTo(x + lean * 0.2, foot - tall * 0.6, x + lean, foot - tall)
    context.stroke()
    if (random() < 0.16) plume(context, x + lean, foot - tall, height * 0.09, lean)
  }
}

function plume(context: SKRSContext2D, x: number, y: number, size: number, lean: number): void {
  context.save()
  context.translate(x, y)
  context.rotate(Math.sign(lean) * 0.45)
  context.fillStyle = context.strokeStyle
  context.beginPath()
  context.ellipse(0, -size * 0.7, size * 0.2, size, 0, 0, 7)
  context.fill()
  context.restore()
}

/** A broad tree of many small leaf patches; the patches nearer the light (upper left when `light` is -1) are brighter. */
export function tree(
  context: SKRSContext2D,
  [x, foot, size]: readonly [number, number, number],
  colour: (light: number) => string,
  random: () => number,
  light: 1 | -1 = -1,
): void {
  context.strokeStyle = colour(0.1)
  context.lineWidth = size * 0.06
  context.beginPath()
  context.moveTo(x, foot)
  context.quadraticCurveTo(x + size * 0.03, foot - size * 0.4, x - size * 0.02, foot - size * 0.7)
  context.stroke()
  for (let i = 0; i < 170; i++) {
    const angle = random() * 6.283
    const far = Math.sqrt(random())
    const dx = Math.cos(angle) * far * 0.42
    const dy = Math.sin(angle) * far * 0.36
    const bright = 0.42 + dx * light * 0.65 - dy * 0.75 + (random() - 0.5) * 0.25
    context.fillStyle = colour(bright)
    context.beginPath()
    context.ellipse(
      x + dx * size,
      foot - size * 0.72 + dy * size,
      size * (0.04 + random() * 0.06),
      size * (0.025 + random() * 0.04),
      random() * 3,
      0,
      7,
    )
    context.fill()
  }
}

/** A willow: a leaning trunk and hanging strands. */
export function willow(
  context: SKRSContext2D,
  [x, foot, size]: readonly [number, number, number],
  colour: (light: number) => string,
  random: () => number,
): void {
  context.strokeStyle = colour(0.05)
  context.lineWidth = size * 0.05
  context.beginPath()
  context.moveTo(x, foot)
  context.quadraticCurveTo(x - size * 0.05, foot - size * 0.4, x + size * 0.08, foot - size * 0.8)
  context.stroke()
  for (let i = 0; i < 230; i++) {
    const from = (random() - 0.45) * size * 0.75
    const top = foot - size * (0.7 + 0.28 * (1 - (from / size) ** 2 * 3) * random())
    const drop = size * (0.25 + random() * 0.45)
    context.strokeStyle = colour(random())
    context.lineWidth = size * (0.004 + random() * 0.007)
    context.beginPath()
    context.moveTo(x + from, top)
    context.bezierCurveTo(
      x + from * 1.15,
      top + drop * 0.2,
      x + from * 1.25,
      top + drop * 0.6,
      x + from * 1.2,
      top + drop,
    )
    context.stroke()
  }
}
