import { expect, it } from 'vitest'
import { parsePlainText } from '#domain/formats/plainText/parsePlainText.ts'
import { composeLayout } from './composeLayout.ts'

it('composes what a person laid out as the assembly would: wraps joined, spaces dropped', () => {
  const { page } = parsePlainText('河堤新栽柳树\n\n树苗来自下游的苗圃，运了 6趟，栽\n在河边。\n夜市延长\n', '01.txt', 1)
  const stretch = (line: string) => ({ line, from: 0, to: page?.lines.find(({ id }) => id === line)?.text.length ?? 0 })
  const laid = {
    ...{ id: 'a', confidence: 1, byHand: true },
    parts: [
      { part: 'headline' as const, stretches: [stretch('p1l1')] },
      { part: 'body' as const, stretches: [stretch('p1l3'), stretch('p1l4')] },
    ],
  }
  const made = composeLayout(page ? [page] : [], [laid]).get('a')
  expect(made?.article.headline).toBe('河堤新栽柳树')
  expect(made?.article.paragraphs.map(({ text }) => text)).toEqual(['树苗来自下游的苗圃，运了6趟，栽在河边。'])
  expect(made?.repairs.map(({ rule }) => rule)).toContain('joinWrap')
})
