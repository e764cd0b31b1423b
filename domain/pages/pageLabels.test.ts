import { describe, expect, it } from 'vitest'
import { pageLabel, pageLabels } from './pageLabels.ts'
import { sectionNameOf } from './sectionNameOf.ts'

it.each([
  ['第1版', '01'],
  ['第 12 版', '12'],
  ['第１２版', '12'],
  ['第二版', '02'],
  ['第十版', '10'],
  ['第十二版', '12'],
  ['第二十三版', '23'],
  ['A01版', 'A01'],
  ['B3版', 'B3'],
  ['Page 5', '05'],
  ['page B3', 'B3'],
  ['p. 12', '12'],
  ['Pagoda', 'Pagoda'],
])('%s is %s', (printed, label) => {
  expect(pageLabel(printed)).toBe(label)
})

const labels = (...pages: [string | null, string | null][]) =>
  pageLabels(pages.map(([printed, chosen]) => ({ printed, chosen })))

describe('labels of an issue', () => {
  it('are the printed ones, else numbers', () => {
    expect(labels(['第1版', null], [null, null], ['A03版', null])).toEqual({ labels: ['01', '02', 'A03'], taken: [] })
  })
  it('give way where another page has them', () => {
    expect(labels([null, null], ['第1版', null], ['第1版', null])).toEqual({ labels: ['02', '01', '03'], taken: [2] })
  })
  it('are what a person chose first of all, and never the same twice', () => {
    expect(labels(['第1版', null], [null, '01'])).toEqual({ labels: ['02', '01'], taken: [0] })
    expect(labels([null, 'A1'], [null, 'A1'])).toMatchObject({ refused: 'pageLabelTaken', values: { label: 'A1' } })
  })
})

it.each([
  ['2025年3月4日 星期二 第1版 要闻', '要闻'],
  ['第2版：城事·副刊', '城事·副刊'],
  ['A01版', null],
  ['第1版 2025年3月4日', null],
])('the section of %j is %j', (folio, name) => {
  expect(sectionNameOf(folio)).toBe(name)
})
