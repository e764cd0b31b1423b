import { isCalendarDate } from '#domain/reader/addresses.ts'
import { valueOf } from '#domain/suspects/chineseNumbers.ts'

/** Longer lines are an article's: a page's standing head has little beside its date. */
const longestHead = 60
const numerals = '〇○零一二三四五六七八九十廿卅'
const chinese = new RegExp(
  `(?<![\\d${numerals}])(?<year>\\d{4}|[${numerals}]{4})年(?<month>\\d{1,2}|[${numerals}]{1,3})月(?<day>\\d{1,2}|[${numerals}]{1,3})[日号號]`,
  'gu',
)
const weekday = /(?:星期|礼拜|禮拜|[周週])(?<name>[日一二三四五六天])/u
const latinDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const latinMonths = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
]
const latin = new RegExp(
  `(?:(?<before>\\d{1,2})\\s+)?(?<month>${latinMonths.join('|')})\\.?(?:\\s+(?<after>\\d{1,2}),?)?\\s+(?<year>\\d{4})`,
  'giu',
)
const latinWeekday = new RegExp(latinDays.join('|'), 'iu')

/**
 * The days that a page's text says it is of, YYYY-MM-DD, each once: dates with their year that stand in a short line with
 * their own weekday. Dates within articles seldom say both, and hardly ever in a line of their own. Rests on the standing
 * heads of newspapers (2019年9月18日 星期三; Wednesday, September 18, 2019).
 */
export function printedDates(text: string): readonly string[] {
  const heads = text.split(/[\r\n]+/u).filter((line) => line.trim().length <= longestHead)
  return [...new Set(heads.flatMap((line) => dateOf(line.normalize('NFKC')) ?? []))]
}

function dateOf(line: string): string | null {
  const [only, ...more] = [...chineseDates(line), ...latinDates(line)]
  if (!only || more.length > 0 || !isCalendarDate(only)) return null
  return saidWeekday(line) === new Date(only).getUTCDay() ? only : null
}

const chineseDates = (line: string): readonly string[] =>
  [...line.matchAll(chinese)].map(({ groups }) => {
    const { year = '', month = '', day = '' } = groups ?? {}
    return dashed(yearOf(year), numberOf(month), numberOf(day))
  })

const latinDates = (line: string): readonly string[] =>
  [...line.matchAll(latin)].map(({ groups }) => {
    const { year, month = '', before, after } = groups ?? {}
    return dashed(Number(year), latinMonths.indexOf(month.toLowerCase()) + 1, Number(after ?? before))
  })

const dashed = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')

/** 0 is Sunday; null where none is said. */
function saidWeekday(line: string): number | null {
  const name = weekday.exec(line)?.groups?.name
  if (name !== undefined) return '日一二三四五六'.indexOf(name.replace('天', '日'))
  const [named] = latinWeekday.exec(line) ?? []
  return named === undefined ? null : latinDays.indexOf(named.toLowerCase())
}

const numberOf = (text: string): number => (/^\d/u.test(text) ? Number(text) : (valueOf(text) ?? 0))

/** A year in Chinese is its digits: 二〇一九. */
const yearOf = (text: string): number =>
  /^\d/u.test(text)
    ? Number(text)
    : Number([...text].map((one) => '〇一二三四五六七八九'.indexOf(one.replace(/[零○]/u, '〇'))).join(''))
