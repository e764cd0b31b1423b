import type { NumberRule } from './numberRule.ts'

const values: Readonly<Record<string, number>> = Object.fromEntries(
  [...'〇一二三四五六七八九'].map((numeral, value) => [numeral, value]),
)
const numeral = '〇零一二三四五六七八九十廿卅'
const zeros = 'OoＯ0０'

/** What a numeral of up to two digits says (十三, 二十, 廿五); null where it is none (二三: two or three). */
export function valueOf(text: string): number | null {
  const parts = /^(?:([一二三四五六七八九]?)(十)|([廿卅]))?([一二三四五六七八九]?)$/u.exec(text)
  if (text === '' || !parts) return null
  const [, tens, ten, twenty, ones = ''] = parts
  const left = twenty ? (twenty === '廿' ? 20 : 30) : ten ? (tens ? (values[tens] ?? 0) : 1) * 10 : 0
  return left + (values[ones] ?? 0)
}

const longMonths = [1, 3, 5, 7, 8, 10, 12]
/** A year by its four digits is of the calendar of today; of the years of a reign or cycle months may have 30 days. */
const ofOldCalendar = /(?:[农阴旧夏]历.{0,8}|(?<![〇零一二三四五六七八九\d]{3}[〇零一二三四五六七八九\d])年.?)$/u

function daysIn(month: number, before: string): number {
  if (ofOldCalendar.test(before)) return longMonths.includes(month) ? 31 : 30
  return month === 2 ? 29 : longMonths.includes(month) ? 31 : 30
}

/** Dates and hours in Chinese numerals that cannot be, and letters or digits that were read for 〇. */
export const chineseNumberRules: readonly NumberRule[] = [
  [
    new RegExp(
      `(?<![${numeral}百千万几数两第])([${numeral}]{1,3})月(?![光饼球亮薪票色季台租息经])(?:([${numeral}]{1,3})[日号])?`,
      'gu',
    ),
    ({ index, input, 1: month = '', 2: day }) => {
      const [ofYear, ofMonth] = [valueOf(month), day === undefined ? null : valueOf(day)]
      if (ofYear === null) return null
      if (ofYear > 12) return { reason: 'impossibleDate' }
      const isDay = ofMonth === null || ofMonth <= daysIn(ofYear, input.slice(0, index))
      return isDay ? null : { reason: 'impossibleDate' }
    },
  ],
  [
    new RegExp(`(?<![${numeral}百千万几数两第月至])([${numeral}]{2,3})日(?=[电讯上下晚凌])`, 'gu'),
    ([, day = '']) => ((valueOf(day) ?? 0) > 31 ? { reason: 'impossibleDate' } : null),
  ],
  [
    new RegExp(`(?<=[上下]午|凌晨|晚上|今晨|清晨|中午|晚间)([${numeral}]{1,3})[时点]`, 'gu'),
    ([, hour = '']) => ((valueOf(hour) ?? 0) > 24 ? { reason: 'impossibleTime' } : null),
  ],
  [
    // 二O一九, 一九八0年
    new RegExp(
      `(?<![A-Za-z\\d])[〇零一二三四五六七八九]+[${zeros}]+(?=[〇零一二三四五六七八九年])[〇零一二三四五六七八九${zeros}]*`,
      'gu',
    ),
    ([words]) => ({ reason: 'mixedNumerals', suggestions: [words.replace(new RegExp(`[${zeros}]`, 'gu'), '〇')] }),
  ],
]
