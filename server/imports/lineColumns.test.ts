import { expect, it } from 'vitest'
import type { SourceLine } from '#domain/source/sourcePage.ts'
import { lineColumns, lineOfRow } from './lineColumns.ts'

const plain: SourceLine = { id: 'p1l1', text: '河堤', box: null, confidence: null }
const rich: SourceLine = {
  ...{ id: 'p1l2', text: '新栽柳树', box: [10, 20, 300, 40], confidence: 0.91 },
  words: [
    { from: 0, to: 2, box: [10, 20, 150, 40], confidence: 0.8, alternatives: ['新裁', '親栽'] },
    { from: 2, to: 4, box: null, confidence: null },
  ],
  ...{ polygon: [[10, 20] as const, [310, 22] as const, [310, 60] as const], block: 'b1', vertical: true },
  ...{ typeSize: 38.5, bold: true, hyphenated: '新栽柳树' },
}

it.each([plain, rich])('gives back all that a source says of a line', (line) => {
  const kept = { box: null, words: null, details: null, ...lineColumns(line) }
  expect(lineOfRow(JSON.parse(JSON.stringify(kept)) as typeof kept, line.id)).toEqual(line)
})

it('keeps words in few bytes', () => {
  const { words } = lineColumns(rich)
  expect(JSON.stringify(words).length).toBeLessThan(JSON.stringify(rich.words).length * 0.5)
})
