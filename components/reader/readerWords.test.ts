import { describe, expect, it } from 'vitest'
import { calendarDate } from '#domain/reader/calendarDate.ts'
import { readerWords } from './readerWords.ts'

const day = calendarDate('2019-09-18')
const newYear = calendarDate('2020-01-01')

describe('readerWords', () => {
  it('says dates as Chinese newspapers do', () => {
    const t = readerWords('zh-Hans')
    expect(t('reader.date.long', { day })).toBe('2019年9月18日 星期三')
    expect(t('common.dates.plain', { day: newYear })).toBe('2020年1月1日')
    expect(t('reader.date.month', { day })).toBe('九月')
  })

  it('says dates as British newspapers do', () => {
    const t = readerWords('en')
    expect(t('reader.date.long', { day })).toBe('Wednesday 18 September 2019')
    expect(t('common.dates.plain', { day: newYear })).toBe('1 January 2020')
  })

  it('leaves braces and tags in printed words alone', () => {
    const title = '{x} <b>1</b> ‘’'
    expect(readerWords('en')('reader.titles.article', { title, publication: 'P' })).toBe(`${title} – P`)
  })
})
