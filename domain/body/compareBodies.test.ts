import { describe, expect, it } from 'vitest'
import { compareBodies, compareTexts, type ComparedBlock } from './compareBodies.ts'
import type { BlockName, Body } from './nodes.ts'

const body = (...blocks: [BlockName, string][]): Body => ({
  type: 'doc',
  content: blocks.map(([type, text]) => ({ type, content: [{ type: 'text', text }] })),
})
/** A comparison as text: `+…+` added, `-…-` removed. */
const shown = (blocks: readonly ComparedBlock[]): string[] =>
  blocks.map(({ start, was, runs }) => {
    const sign = { same: '', added: '+', removed: '-' }
    return `${sign[start]}¶${was ?? ''}${runs.map(({ change, text }) => sign[change] + text + sign[change]).join('')}`
  })

describe('compareBodies', () => {
  it.each<[string, Body, Body, string[]]>([
    [
      'one character put right',
      body(['paragraph', '灯塔已经修好']),
      body(['paragraph', '灯塔己经修好']),
      ['¶灯塔-已-+己+经修好'],
    ],
    [
      'a paragraph parted',
      body(['paragraph', '潮落。船来。']),
      body(['paragraph', '潮落。'], ['paragraph', '船来。']),
      ['¶潮落。', '+¶船来。'],
    ],
    [
      'two joined',
      body(['paragraph', '潮落'], ['paragraph', '船来']),
      body(['paragraph', '潮落船来']),
      ['¶潮落', '-¶船来'],
    ],
    [
      'another kind',
      body(['paragraph', '渡口'], ['paragraph', '船']),
      body(['subhead', '渡口'], ['paragraph', '船']),
      ['¶paragraph渡口', '¶船'],
    ],
    ['the same', body(['paragraph', '渡口']), body(['paragraph', '渡口']), ['¶渡口']],
  ])('shows %s', (_, before, after, expected) => {
    expect(shown(compareBodies(before, after))).toEqual(expected)
  })
})

describe('compareTexts', () => {
  it('goes by whole characters, those outside the first plane too', () => {
    expect(compareTexts('𠮷野', '吉野')).toEqual([
      { change: 'removed', text: '𠮷' },
      { change: 'added', text: '吉' },
      { change: 'same', text: '野' },
    ])
  })
})
