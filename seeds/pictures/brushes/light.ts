import type { SKRSContext2D } from '@napi-rs/canvas'

/** A soft round light that adds to what lies under it. `colour` is red, green, blue. */
export function glow(
  context: SKRSContext2D,
  [x, y, radius]: readonly [number, number, number],
  colour: string,
  strength: number,
): void {
  context.save()
  context.globalCompositeOperation = 'screen'
  const light = context.createRadialGradient(x, y, 0, x, y, radius)
  light.addColorStop(0, `rgba(${colour}, ${strength})`)
  light.addColorStop(0.25, `rgba(${colour}, ${strength * 0.45})`)
  light.addColorStop(1, `rgba(${colour}, 0)`)
  context.fillStyle = light
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  context.restore()
}

/** Colours of a gradient by their place, 0 to 1. */
export type Stops = Readonly<Record<number, string>>

/** Fills a shape with a gradient from one point to another. */
export function gradient(
  context: SKRSContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
  stops: Stops,
) {
  const made = context.createLinearGradient(from[0], from[1], to[0], to[1])
  for (const at of Object.keys(stops)
    .map(Number)
    .sort((a, b) => a - b))
    made.addColorStop(at, stops[at] ?? '')
  return made
}

/** Draws softly: everything that `draw` paints is blurred by `radius` units of the drawing. */
export function softly(context: SKRSContext2D, radius: number, draw: () => void): void {
  context.save()
  context.filter = `blur(${radius}px)`
  draw()
  context.restore()
}

/** A soft shadow on the ground: a flat dark ellipse. */
export function shadowOn(context: SKRSContext2D, x: number, y: number, width: number, strength = 0.35): void {
  softly(context, width * 0.06, () => {
    context.fillStyle = `rgba(10, 12, 16, ${strength})`
    context.beginPath()
    context.ellipse(x, y, width / 2, width * 0.09, 0, 0, Math.PI * 2)
    context.fill()
  })
}
