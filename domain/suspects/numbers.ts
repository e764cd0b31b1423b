import { chineseNumberRules } from './chineseNumbers.ts'
import type { NumberRule } from './numberRule.ts'
import { suspectAt, type Suspect } from './suspect.ts'

const longMonths = [1, 3, 5, 7, 8, 10, 12]
const daysIn = (month: number): number => (month === 2 ? 29 : longMonths.includes(month) ? 31 : 30)
const narrow = (text: string): number =>
  Number(text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)))

const digits: Readonly<Record<string, string>> = { O: '0', o: '0', 〇: '0', Ｏ: '0', l: '1', I: '1', ｌ: '1' }

const rules: readonly NumberRule[] = [
  ...chineseNumberRules,
  [
    /(?<![\d０-９.])([\d０-９]{1,2})月(?:([\d０-９]{1,2})(?:日|号))?/gu,
    ([, month = '', day]) => {
      const isMonth = narrow(month) >= 1 && narrow(month) <= 12
      if (!isMonth) return { reason: 'impossibleDate' }
      return day !== undefined && (narrow(day) < 1 || narrow(day) > daysIn(narrow(month)))
        ? { reason: 'impossibleDate' }
        : null
    },
  ],
  [
    /(?<![\d０-９.月至—-])([\d０-９]{2})日(?=[，。、电讯上下晚凌])/gu,
    ([, day = '']) => (narrow(day) > 31 || narrow(day) === 0 ? { reason: 'impossibleDate' } : null),
  ],
  [
    /(?<=[上下]午|凌晨|晚上?|今晨|清晨|中午|晚间)([\d０-９]{1,2})(?:时|点)(?:([\d０-９]{1,2})分)?/gu,
    ([, hour = '', minute]) =>
      narrow(hour) > 24 || (minute !== undefined && narrow(minute) > 59) ? { reason: 'impossibleTime' } : null,
  ],
  [
    /(?:占|达到?|约|为)(?:总数的)?([\d]{3,})[%％]/gu,
    ([, share = '']) => (Number(share) > 100 && Number(share) % 100 > 0 ? { reason: 'impossibleShare' } : null),
  ],
  [
    /(?<=\d)[OolI〇Ｏｌ]+(?=[\d年月日时分%％万亿个人元])|(?<![A-Za-z])[OolIＯｌ](?=\d)/gu,
    ([words]) => ({ reason: 'letterForDigit', suggestions: [[...words].map((one) => digits[one] ?? one).join('')] }),
  ],
]

/** Dates, times and shares that cannot be, and letters that stand for digits. */
export const numberSuspects = (text: string): Suspect[] =>
  rules.flatMap(([pattern, judge]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = judge(match)
      const place = { from: match.index, to: match.index + match[0].length }
      return found ? [suspectAt(text, { kind: 'number', ...found, ...place })] : []
    }),
  )
