import { createCanvas } from '@napi-rs/canvas'
import { fontOf } from '../typesetting/print/fonts.ts'
import type { Family } from '../typesetting/type/face.ts'

/** Side of a drawn character, in pixels. */
const side = 48
/** Side of the grid it is reduced to, in cells. */
export const cells = 24

const context = createCanvas(side, side).getContext('2d')

/**
 * How black a character is in each cell of a grid, smoothed as bad print smooths it, centred and of length one, so that
 * the product of two is how alike they look: 1 is the same.
 */
export function drawGlyph(character: string, family: Family): Float32Array {
  context.fillStyle = 'white'
  context.fillRect(0, 0, side, side)
  context.fillStyle = 'black'
  context.font = fontOf(character, { family, weight: 400, size: 42 })
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillText(character, side / 2, 40)
  const pixels = context.getImageData(0, 0, side, side).data
  return unitVector(smooth(reduce(pixels)))
}

function reduce(pixels: Uint8ClampedArray): Float32Array {
  const grid = new Float32Array(cells * cells)
  const scale = side / cells
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const cell = Math.floor(y / scale) * cells + Math.floor(x / scale)
      grid[cell] = (grid[cell] ?? 0) + 255 - (pixels[(y * side + x) * 4] ?? 255)
    }
  return grid
}

function smooth(grid: Float32Array): Float32Array {
  return grid.map((_, at) => {
    const x = at % cells
    let sum = 0
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1]) {
        if (x + dx < 0 || x + dx >= cells) continue
        sum += (grid[at + dy * cells + dx] ?? 0) * (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1)
      }
    return sum
  })
}

function unitVector(grid: Float32Array): Float32Array {
  const mean = grid.reduce((sum, value) => sum + value, 0) / grid.length
  const centred = grid.map((value) => value - mean)
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0))
  return length > 0 ? centred.map((value) => value / length) : centred
}
