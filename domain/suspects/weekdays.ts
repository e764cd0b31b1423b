import { valueOf } from './chineseNumbers.ts'
import { suspectAt, type Suspect } from './suspect.ts'

const numerals = '〇零一二三四五六七八九十廿卅'
const number = `[0-9０-９]{1,2}|[${numerals}]{1,3}`
const year = '[0-9０-９]{4}|[〇零○一二三四五六七八九]{4}'
const date = `(?:(?<year>${year})年)?(?:(?<month>${number})月)?(?<day>${number})[日号號]`
/** 周一帆 is a person: after 周一 something has to follow that goes with a day. */
const ends = '(?=$|[^\\p{Script=Han}]|[上下中早晚凌夜清傍起至到前后後开開举舉在将將的和])'
const weekday = `(?<name>(?:星期|礼拜|禮拜)(?:[一二三四五六日天])|[周週][一二三四五六日]${ends})`

const behindDate = new RegExp(`(?<![0-9０-９${numerals}月初])${date}[\\s（(，,]{0,2}${weekday}`, 'gu')
/** Only in brackets: after 周一 and a comma another day may be meant, as it is in a list of days. */
const beforeDate = new RegExp(`${weekday}\\s?[（(]\\s?${date}`, 'gu')

/** A weekday belongs to the date before it, where there is one. */
function pairsOf(text: string): readonly RegExpMatchArray[] {
  const behind = [...text.matchAll(behindDate)]
  const taken = new Set(behind.map(nameAt))
  return [...behind, ...[...text.matchAll(beforeDate)].filter((match) => !taken.has(nameAt(match)))]
}

const nameAt = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].indexOf(match.groups?.name ?? '')
/** Days of the old calendar have no weekday that could be reckoned here. */
const oldCalendar = /(?:[农農阴陰旧舊夏]历|[农農阴陰旧舊夏]曆)[^，。；]{0,6}$/u

/**
 * Weekdays that contradict the date they stand beside. A date without its year or month is the nearest one to the
 * issue's date, before or after it.
 * @param issueDate `2019-09-18`; without it only dates that say their year are judged
 */
export function weekdaySuspects(text: string, issueDate: string | null): Suspect[] {
  return pairsOf(text).flatMap((match): Suspect[] => {
    const { name = '', year, month, day = '' } = match.groups ?? {}
    if (oldCalendar.test(text.slice(0, match.index))) return []
    const days = daysMeant({ year: yearOf(year), month: numberOf(month), day: numberOf(day) }, issueDate)
    const said = '日一二三四五六'.indexOf(name.slice(-1).replace('天', '日'))
    const [nearest] = days
    if (nearest === undefined || days.includes(said)) return []
    const from = nameAt(match)
    const right = name.slice(0, -1) + '日一二三四五六'.charAt(nearest)
    const place = { from, to: from + name.length }
    return [suspectAt(text, { kind: 'number', reason: 'weekday', ...place, suggestions: [right] })]
  })
}

const narrow = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null
  return /^[0-9０-９]/u.test(text) ? Number(narrow(text)) : valueOf(text)
}

const yearOf = (text: string | undefined): number | null =>
  text === undefined
    ? null
    : Number(
        narrow(text).replace(/[^0-9]/gu, (one) => String('〇一二三四五六七八九'.indexOf(one.replace(/[零○]/u, '〇')))),
      )

type Said = { readonly year: number | null; readonly month: number | null; readonly day: number | null }

/** The weekdays (0 is Sunday) of the days that may be meant, the likeliest first: of two that are about as near both are right. */
function daysMeant({ year, month, day }: Said, issueDate: string | null): readonly number[] {
  // A month that there is none of is a suspect itself.
  if (day === null || month === 0 || (month ?? 1) > 12) return []
  if (year !== null)
    return month === null ? [] : realDays([[year, month, day]]).map((time) => new Date(time).getUTCDay())
  const [ofIssue, ofMonth] = (issueDate ?? '').split('-').map(Number)
  if (issueDate === null || !ofIssue || !ofMonth) return []
  const meant: readonly (readonly [number, number, number])[] =
    month === null
      ? [-1, 0, 1].map((by) => [ofIssue, ofMonth + by, day])
      : [-1, 0, 1].map((by) => [ofIssue + by, month, day])
  const near = Date.parse(issueDate)
  const times = realDays(meant).sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  const farthest = Math.abs((times[0] ?? near) - near) * farther
  return times
    .filter((time, at) => at === 0 || Math.abs(time - near) < farthest)
    .map((time) => new Date(time).getUTCDay())
}

/** A day that is this many times farther from the issue than the nearest one is not meant. */
const farther = 3

/** Only days that there are: the 31st of a short month is none. */
const realDays = (days: readonly (readonly [number, number, number])[]): number[] =>
  days.flatMap(([year, month, day]) => {
    const time = Date.UTC(year, month - 1, day)
    return new Date(time).getUTCDate() === day ? [time] : []
  })
