import { Path2D, type SKRSContext2D } from '@napi-rs/canvas'

/** Fills an outline written as the `d` of an SVG path, in the units of the drawing. */
export function shape(context: SKRSContext2D, fill: SKRSContext2D['fillStyle'], outline: string): void {
  context.fillStyle = fill
  context.fill(new Path2D(outline))
}

/** Strokes a line written as the `d` of an SVG path. */
export function stroke(context: SKRSContext2D, colour: string, width: number, line: string): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(new Path2D(line))
}
