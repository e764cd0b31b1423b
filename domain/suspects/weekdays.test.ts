import { expect, it } from 'vitest'
import { weekdaySuspects } from './weekdays.ts'

it.each<[string, readonly (readonly string[])[]]>([
  ['9月16日星期二开幕', [['星期二', '星期一']]],
  ['9月16日（星期一）开幕', []],
  ['9月16日（周二）开幕', [['周二', '周一']]],
  ['9月16日，礼拜二', [['礼拜二', '礼拜一']]],
  ['九月十六日星期二', [['星期二', '星期一']]],
  ['９月１６日　星期二', [['星期二', '星期一']]],
  ['2019年9月18日 星期三', []],
  ['2018年9月18日 星期三', [['星期三', '星期二']]],
  ['二〇一九年九月十八日 星期二', [['星期二', '星期三']]],
  ['星期二（9月16日）开幕', [['星期二', '星期一']]],
  ['九月十六日 禮拜二', [['禮拜二', '禮拜一']]],
  ['16日（星期二）上午', [['星期二', '星期一']]],
  ['16日星期天', [['星期天', '星期一']]],
  ['1月1日星期三', []],
  ['1月1日星期二', []],
  ['农历九月十六日星期二', []],
  ['9月16日周二帆到会', []],
  ['9月16日周年庆', []],
  ['9月31日星期二', []],
  ['9月16日星期一，9月17日星期二，9月18日星期三', []],
  ['16日 星期一 17日 星期二 18日 星期四', [['星期四', '星期三']]],
  ['他说周一，9月18日将开会', []],
  ['13月5日星期三', []],
])('beside an issue of 18 September 2019: %s', (text, suspects) => {
  const found = weekdaySuspects(text, '2019-09-18').map(({ words, suggestions }) => [words, ...suggestions])
  expect(found).toEqual(suspects)
})

it('without an issue only dates with their year are judged', () => {
  expect(weekdaySuspects('9月16日星期二', null)).toEqual([])
  expect(weekdaySuspects('2019年9月16日星期二', null)).toHaveLength(1)
})
