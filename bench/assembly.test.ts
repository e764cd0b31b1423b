import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { assemble } from '#domain/assembly/assemble.ts'
import { closingBylines, openingBylines } from '#domain/bylines/findBylines.ts'
import { readSignature } from '#domain/bylines/readSignature.ts'
import { articleStarts } from './articleStarts.ts'
import { bylineRecall } from './bylineRecall.ts'
import { corpusFolder, knownPages, readPage, type KnownPage } from './assemblyPages.ts'
import { score, type Score } from './score-assembly.mjs'

const corpus = corpusFolder()
const scored = (pages: readonly KnownPage[]): Score[] =>
  pages.map(({ raw, name, truth }) => score(truth, assemble([readPage(raw, name)]), raw))
const mean = (found: readonly Score[], key: keyof Score): number =>
  found.reduce((sum, one) => sum + Number(one[key]), 0) / found.length

const ledger = [
  'charactersUnplaced',
  'charactersTwice',
  'charactersLost',
  'charactersMadeUp',
  'unknownSegments',
] as const

function expectWhole(found: readonly Score[]): void {
  for (const one of found) for (const key of ledger) expect(one[key], key).toBe(0)
}

describe('the project’s own pages', () => {
  const found = scored(knownPages(path.join(import.meta.dirname, '../seeds/pages')))

  it.skipIf(found.length === 0)('come out as they were written', () => {
    expectWhole(found)
    for (const key of ['bodyExactRate', 'deckExactRate', 'bylineRecall', 'captionF1'] as const)
      expect(mean(found, key), key).toBeGreaterThanOrEqual(0.95)
  })
})

describe.skipIf(!corpus)('the corpus', () => {
  it('has its starting page whole', () => {
    const found = scored(knownPages(path.join(corpus ?? '', 'newspaper/2019-09-18')))
    expectWhole(found)
    for (const key of [
      'bodyExactRate',
      'headlineExactRate',
      'deckExactRate',
      'bylineF1',
      'captionF1',
      'spacingExact',
    ] as const)
      expect(mean(found, key), key).toBe(1)
    expect(mean(found, 'extraArticles')).toBe(0)
  })

  it('reaches the goals over its laid-out pages', () => {
    const found = scored(knownPages(path.join(corpus ?? '', 'assembly')))
    expectWhole(found)
    expect(mean(found, 'bodyExactRate')).toBeGreaterThanOrEqual(0.95)
    expect(mean(found, 'deckExactRate')).toBeGreaterThanOrEqual(0.95)
    expect(mean(found, 'bylineRecall')).toBeGreaterThanOrEqual(0.97)
    expect(mean(found, 'bylinePrecision')).toBeGreaterThanOrEqual(0.95)
    expect(mean(found, 'captionF1')).toBeGreaterThanOrEqual(0.95)
    expect(mean(found, 'spacingExact')).toBeGreaterThanOrEqual(0.97)
  })

  it('has its article starts found where every line is a paragraph', () => {
    expect(articleStarts(path.join(corpus ?? '', 'zh/pages')).f1).toBeGreaterThanOrEqual(0.95)
  })

  it('has who signs found, as its tags name them', () => {
    const { found, tagged } = bylineRecall(corpus ?? '')
    expect(found / tagged).toBeGreaterThanOrEqual(0.96)
  })

  it('has printed signatures of many papers read as others read them', () => {
    const file = path.join(corpus ?? '', 'expected/zh_byline_strings_dev.jsonl')
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter((row) => row !== '')
    for (const row of rows) {
      const { text, expect: wanted } = JSON.parse(row) as { text: string; expect: 'has-name' | 'no-name' | string[] }
      const names = [...openingBylines(text), ...closingBylines(text), ...readSignature(text, false)].map(
        ({ name }) => name,
      )
      if (wanted === 'has-name') expect(names, text).not.toEqual([])
      else expect([...new Set(names)], text).toEqual(wanted === 'no-name' ? [] : wanted)
    }
  })
})
