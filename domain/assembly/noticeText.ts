import { isGiven, isOffice } from './furniture.ts'

/** What a notice asks or tells, with what is asked before it: 时间, 报名地点, 抢修电话. */
const field =
  /^\s*(?:\p{Script=Han}{1,4})?(?:时间|時間|地点|地點|地址|电话|電話|报名|報名|票价|票價|订票|訂票|咨询|諮詢|联系|聯繫|热线|熱線|邮箱|郵箱|网址|網址)(?:电话|電話|方式|时间|時間|地点|地點|人)?[：:]\s*\S/u

/** True of a field of a notice: what it tells is named before a colon. */
export const isField = (text: string): boolean => field.test(text)

/** What an advertisement ends in. */
const advertised = /[（(](?:广告|廣告)[）)]\s*$/u

/** True of words that are text, however short: an advertisement's last line, a field, a row of items that wide spaces part. */
export const isTextOfNotice = (text: string): boolean =>
  advertised.test(text) || isField(text) || (text.match(/\S[\u3000\t]+(?=\S)/gu)?.length ?? 0) >= 2

/** Characters of the longest line that names an office and nothing else. */
const longestOffice = 16

/**
 * True of a line that is whole without a stop: a field, what an advertisement ends in, who gives a notice. Nothing goes on
 * behind it, however full it is.
 */
export const isWholeLine = (text: string, lines: number): boolean =>
  lines === 1 &&
  (isField(text) || advertised.test(text) || isGiven(text) || (text.trim().length <= longestOffice && isOffice(text)))
