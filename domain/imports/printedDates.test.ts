import { describe, expect, it } from 'vitest'
import { printedDates } from './printedDates.ts'

describe('the date that a page says it is of', () => {
  it.each([
    ['2019年9月18日 星期三 第3版', '2019-09-18'],
    ['第 8421 期　２０１９年９月１８日　星期三', '2019-09-18'],
    ['二〇一九年九月十八日　星期三　己亥年八月二十', '2019-09-18'],
    ['二○一九年十一月三十日 星期六', '2019-11-30'],
    ['2019年9月22日 周日', '2019-09-22'],
    ['2019年9月22日　星期天', '2019-09-22'],
    ['Wednesday, September 18, 2019 · A3', '2019-09-18'],
    ['Wednesday 18 September 2019', '2019-09-18'],
  ])('%s', (line, date) => {
    expect(printedDates(`澜浦日报\n${line}\n\n秋粮开镰\n本报讯 昨天，`)).toEqual([date])
  })

  it.each([
    ['another weekday is said', '2019年9月18日 星期四'],
    ['none is said', '2019年9月18日'],
    ['no year is said', '9月18日 星期三'],
    ['there is no such day', '2019年9月31日 星期三'],
    ['two days are said', '2019年9月18日 星期三至2019年9月25日'],
    ['a number is cut', '12019年9月18日 星期三'],
    [
      'it stands within the text of an article',
      '据介绍，这座桥于2019年9月18日星期三上午建成通车，两岸居民从此不必再绕行二十多公里的山路，孩子们上学也近了许多，老人们都说这一天等了半辈子。',
    ],
  ])('is not taken where %s', (_, line) => {
    expect(printedDates(line)).toEqual([])
  })

  it('gives each of two days that are said, once', () => {
    const text = '2019年9月18日 星期三\n2019年9月19日 星期四\n2019年9月18日 星期三'
    expect(printedDates(text)).toEqual(['2019-09-18', '2019-09-19'])
  })
})
