import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { pictures } from './pictures.ts'

/** The grey of each pixel of a picture drawn small. */
function greys(draw: (typeof pictures)[string]): number[] {
  const [width, height] = [120, 80]
  const context = createCanvas(width, height).getContext('2d')
  draw(context, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  return Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 0)
}

describe.each(Object.entries(pictures))('picture %s', (_, draw) => {
  it('has light and dark, and is the same each time', () => {
    const once = greys(draw)
    expect(Math.max(...once) - Math.min(...once)).toBeGreaterThan(60)
    expect(greys(draw)).toEqual(once)
  })
})
