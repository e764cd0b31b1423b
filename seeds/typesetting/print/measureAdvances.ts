import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { Family } from '../type/face.ts'
import { fontOf } from './fonts.ts'

/** Writes `type/advances.json`: what is not square in each family, at two weights; all other characters are. */
export function measureAdvances(): void {
  const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')
  const characters = [...ascii, ...'“”‘’—–…·×°²³éèüö£€½']
  const families: readonly Family[] = ['serif', 'sans', 'kai', 'brush', 'hant', 'roman']
  const context = createCanvas(10, 10).getContext('2d')
  const widthAt = (character: string, family: Family, weight: number) => {
    context.font = fontOf(character, { family, weight, size: 1000 })
    return Math.round(context.measureText(character).width) / 1000
  }
  const measured: Record<string, readonly [number, number]> = {}
  for (const family of families) {
    // In Chinese a space is half a square, dashes and dots fill theirs, an interpunct stands in half of one.
    const fixed: Record<string, number> = family === 'roman' ? {} : { ' ': 0.5, '—': 1, '…': 1, '·': 0.5 }
    for (const character of [' ', ...characters]) {
      if (fixed[character] !== undefined) {
        if (fixed[character] !== 1) measured[`${family} ${character}`] = [fixed[character], fixed[character]]
        continue
      }
      const pair = [widthAt(character, family, 400), widthAt(character, family, 900)] as const
      if (pair[0] !== 1 || pair[1] !== 1) measured[`${family} ${character}`] = pair
    }
  }
  const rows = Object.entries(measured).map(([key, [light, heavy]]) => `  ${JSON.stringify(key)}: [${light}, ${heavy}]`)
  writeFileSync(join(import.meta.dirname, '../type/advances.json'), `{\n${rows.join(',\n')}\n}\n`)
}
