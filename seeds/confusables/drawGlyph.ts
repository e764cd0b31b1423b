import { createCanvas } from '@napi-rs/canvas'
import { fontOf } from '../typesetting/print/fonts.ts'
import type { Family } from '../typesetting/type/face.ts'

/** Side of a drawn character, in pixels. */
const side = 48
/** Side of the grid in which the edges of strokes are gathered, in cells. */
const cells = 8
/** Ways that an edge may run. */
const ways = 8

const context = createCanvas(side, side).getContext('2d')

/**
 * What a character looks like to a recogniser: how much of each cell of a coarse grid are edges that run in each of
 * eight ways. Strokes that stand a little elsewhere or are a little longer give nearly the same, as they do in bad print.
 */
export function drawGlyph(character: string, family: Family): Float32Array {
  context.fillStyle = 'white'
  context.fillRect(0, 0, side, side)
  context.fillStyle = 'black'
  context.font = fontOf(character, { family, weight: 400, size: 42 })
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.fillText(character, side / 2, 40)
  return gatherEdges(smooth(inkOf(context.getImageData(0, 0, side, side).data)))
}

function inkOf(pixels: Uint8ClampedArray): Float32Array {
  const ink = new Float32Array(side * side)
  ink.forEach((_, at) => (ink[at] = 255 - (pixels[at * 4] ?? 255)))
  return ink
}

function smooth(ink: Float32Array): Float32Array {
  return ink.map((_, at) => {
    const x = at % side
    let sum = 0
    for (const dy of [-1, 0, 1])
      for (const dx of [-1, 0, 1]) {
        if (x + dx < 0 || x + dx >= side) continue
        sum += (ink[at + dy * side + dx] ?? 0) * (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1)
      }
    return sum
  })
}

function gatherEdges(ink: Float32Array): Float32Array {
  const gathered = new Float32Array(ways * cells * cells)
  for (let y = 1; y < side - 1; y++)
    for (let x = 1; x < side - 1; x++) {
      const at = y * side + x
      const right = (ink[at + 1] ?? 0) - (ink[at - 1] ?? 0)
      const down = (ink[at + side] ?? 0) - (ink[at - side] ?? 0)
      const strength = Math.hypot(right, down)
      if (strength === 0) continue
      const way = ((Math.atan2(down, right) / (2 * Math.PI)) * ways + ways) % ways
      const part = way - Math.floor(way)
      spread(gathered, Math.floor(way) % ways, { x, y }, strength * (1 - part))
      spread(gathered, (Math.floor(way) + 1) % ways, { x, y }, strength * part)
    }
  return gathered.map(Math.sqrt)
}

/** An edge counts in the four cells around it, the more the nearer their middle is. */
function spread(gathered: Float32Array, way: number, { x, y }: { x: number; y: number }, strength: number): void {
  const [column, row] = [((x + 0.5) * cells) / side - 0.5, ((y + 0.5) * cells) / side - 0.5]
  for (const cellRow of [Math.floor(row), Math.floor(row) + 1])
    for (const cellColumn of [Math.floor(column), Math.floor(column) + 1]) {
      if (cellRow < 0 || cellColumn < 0 || cellRow >= cells || cellColumn >= cells) continue
      const near = (1 - Math.abs(row - cellRow)) * (1 - Math.abs(column - cellColumn))
      const at = (way * cells + cellRow) * cells + cellColumn
      gathered[at] = (gathered[at] ?? 0) + strength * near
    }
}
