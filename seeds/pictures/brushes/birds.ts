import type { SKRSContext2D } from '@napi-rs/canvas'

/** A wader in flight, far away: two bent wings and a short body. `beat` from -1 (wings down) to 1 (up). */
export function flyingBird(
  context: SKRSContext2D,
  [x, y, span]: readonly [number, number, number],
  angle: number,
  beat: number,
  colour: string,
): void {
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  context.scale(span / 2, span / 2)
  context.fillStyle = colour
  context.beginPath()
  context.moveTo(-1, -0.75 * beat)
  context.quadraticCurveTo(-0.45, -0.62 * beat - 0.12, 0, -0.1)
  context.quadraticCurveTo(0.45, -0.62 * beat - 0.12, 1, -0.75 * beat)
  context.quadraticCurveTo(0.5, -0.3 * beat, 0.09, 0.1)
  context.lineTo(-0.09, 0.1)
  context.quadraticCurveTo(-0.5, -0.3 * beat, -1, -0.75 * beat)
  context.fill()
  context.beginPath()
  context.ellipse(0.12, 0.03, 0.32, 0.1, 0.1, 0, 7)
  context.fill()
  context.restore()
}

/** A white stork standing in water, facing right, its feet at (x, y). `neck` 1 is raised, 0 drawn in, -1 turned back. */
export function stork(
  context: SKRSContext2D,
  [x, y, height]: readonly [number, number, number],
  neck: number,
  colours: { readonly white: string; readonly shade: string; readonly black: string; readonly leg: string },
  facing: 1 | -1 = 1,
): void {
  context.save()
  context.translate(x, y)
  context.scale(height * facing, height)
  const stroke = (points: readonly (readonly [number, number])[], width: number, colour: string) => {
    context.strokeStyle = colour
    context.lineWidth = width
    context.beginPath()
    points.forEach(([px, py], i) => (i ? context.lineTo(px, py) : context.moveTo(px, py)))
    context.stroke()
  }
  stroke(
    [
      [-0.02, -0.42],
      [-0.03, -0.22],
      [-0.02, 0],
    ],
    0.018,
    colours.leg,
  )
  stroke(
    [
      [0.05, -0.42],
      [0.06, -0.21],
      [0.06, 0],
    ],
    0.018,
    colours.leg,
  )
  context.fillStyle = colours.black
  context.beginPath()
  context.moveTo(-0.02, -0.5)
  context.quadraticCurveTo(-0.24, -0.46, -0.3, -0.36)
  context.quadraticCurveTo(-0.16, -0.36, 0, -0.42)
  context.fill()
  context.fillStyle = colours.white
  context.beginPath()
  context.ellipse(0.01, -0.53, 0.19, 0.115, 0.32 - 0.55, 0, 7)
  context.fill()
  context.fillStyle = colours.shade
  context.beginPath()
  context.ellipse(-0.01, -0.475, 0.15, 0.055, -0.2, 0, 7)
  context.fill()
  const back = neck < 0
  const headX = back ? 0.03 : 0.2 + 0.03 * neck
  const headY = back ? -0.83 : -0.72 - 0.2 * neck
  context.strokeStyle = colours.white
  context.lineWidth = 0.062
  context.beginPath()
  context.moveTo(0.13, -0.57)
  context.bezierCurveTo(0.27, -0.66, 0.08, -0.74, headX, headY)
  context.stroke()
  context.fillStyle = colours.white
  context.beginPath()
  context.arc(headX, headY, 0.042, 0, 7)
  context.fill()
  const way = back ? -1 : 1
  context.fillStyle = colours.black
  context.beginPath()
  context.moveTo(headX + way * 0.02, headY - 0.022)
  context.lineTo(headX + way * 0.2, headY + 0.045)
  context.lineTo(headX + way * 0.02, headY + 0.022)
  context.fill()
  context.restore()
}
