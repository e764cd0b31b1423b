import type { SKRSContext2D } from '@napi-rs/canvas'
import { gradient } from './light.ts'

/** An open wooden boat from its side: bow to the right, its middle on (x, y) at the water line. */
export function sampan(
  context: SKRSContext2D,
  [x, y, length]: readonly [number, number, number],
  dark: string,
  light: string,
): void {
  const half = length / 2
  const high = length * 0.085
  context.fillStyle = gradient(context, [0, y - high * 1.6], [0, y + high * 0.4], { 0: light, 0.35: dark, 1: dark })
  context.beginPath()
  context.moveTo(x - half, y - high * 1.2)
  context.quadraticCurveTo(x, y - high * 0.35, x + half, y - high * 1.75)
  context.quadraticCurveTo(x + half * 0.82, y + high * 0.5, x + half * 0.55, y + high * 0.3)
  context.lineTo(x - half * 0.72, y + high * 0.3)
  context.quadraticCurveTo(x - half * 0.92, y, x - half, y - high * 1.2)
  context.fill()
  context.strokeStyle = light
  context.lineWidth = Math.max(1, length * 0.008)
  context.beginPath()
  context.moveTo(x - half, y - high * 1.2)
  context.quadraticCurveTo(x, y - high * 0.35, x + half, y - high * 1.75)
  context.stroke()
}

/** The electric ferry from its side, bow to the right: low rail, glazed cabin, wheelhouse, mast. */
export function ferry(
  context: SKRSContext2D,
  [x, y, length]: readonly [number, number, number],
  colours: { readonly hull: string; readonly white: string; readonly glass: string; readonly lit: string },
): void {
  const u = length / 100
  const block = (left: number, top: number, wide: number, high: number, colour: string) => {
    context.fillStyle = colour
    context.fillRect(x + left * u, y - top * u, wide * u, high * u)
  }
  context.fillStyle = colours.hull
  context.beginPath()
  context.moveTo(x - 49 * u, y - 9 * u)
  context.lineTo(x + 51 * u, y - 10.5 * u)
  context.lineTo(x + 44 * u, y + 0.5 * u)
  context.lineTo(x - 47 * u, y + 0.5 * u)
  context.fill()
  block(-47, 4.6, 92, 0.8, colours.white)
  block(-34, 20.5, 62, 11.3, colours.white)
  for (let i = 0; i < 10; i++) block(-32 + i * 6, 18, 4.6, 5.2, i % 4 === 1 ? colours.lit : colours.glass)
  block(-37, 21.6, 68, 1.3, colours.hull)
  block(10, 29.5, 16, 8.2, colours.white)
  block(11.2, 28, 13.4, 4, colours.lit)
  block(8.5, 30.6, 19.5, 1.2, colours.hull)
  block(17, 40, 0.6, 9.6, colours.hull)
  block(13.5, 37, 7.5, 0.5, colours.hull)
  for (let i = 0; i < 9; i++) block(-48 + i * 1.7, 14, 0.3, 5, colours.white)
  block(-48, 14, 14, 0.4, colours.white)
  block(31, 15, 14, 0.4, colours.white)
  for (let i = 0; i < 9; i++) block(31 + i * 1.7, 15, 0.3, 5, colours.white)
}
