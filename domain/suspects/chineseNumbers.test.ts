import { expect, it } from 'vitest'
import { valueOf } from './chineseNumbers.ts'
import { numberSuspects } from './numbers.ts'

it.each([
  ['十三月开放', [['impossibleDate', '十三月']]],
  ['二月三十日开放', [['impossibleDate', '二月三十日']]],
  ['农历二月三十日开放', []],
  ['十二月三十一日开放', []],
  ['廿五日电', []],
  ['四十日上午', [['impossibleDate', '四十日']]],
  ['下午二十五时开放', [['impossibleTime', '二十五时']]],
  ['二O一九年开放', [['mixedNumerals', '二O一九', '二〇一九']]],
  ['一九八0年开放', [['mixedNumerals', '一九八0', '一九八〇']]],
  ['二〇一九年开放', []],
  ['九月初八日', []],
  ['三个月零五日', []],
  ['二三月间', []],
  ['上午十时', []],
])('of “%s” it is doubted', (text, suspects) => {
  const found = numberSuspects(text).map(({ reason, words, suggestions }) => [reason, words, ...suggestions])
  expect(found).toEqual(suspects)
})

it.each([
  ['十', 10],
  ['十三', 13],
  ['二十', 20],
  ['廿五', 25],
  ['卅', 30],
  ['九', 9],
  ['二三', null],
  ['', null],
])('%s is %j', (text, value) => {
  expect(valueOf(text)).toBe(value)
})
