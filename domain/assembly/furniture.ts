import type { UnassignedReason } from './assembly.ts'

const day =
  '(?:[0-9０-９]{4}|[二〇○零一九八七六五四三]{4})\\s*年\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*月\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*日'
const week = '(?:星期|週|周|礼拜)[一二三四五六日天]'
const label = '(?:第?\\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\\s*版|[A-Z]?[0-9]{1,3}\\s*[·|｜])'
const folio = new RegExp(
  `^(?=.{0,60}$).*?(?:${day}.*?(?:${week}|${label})|${week}.*?${label}|${label}.*?${day}|${day}\\s*$)`,
  'u',
)
/** What the names of offices and houses end in. */
const offices =
  '(?:处|處|局|中心|委员会|委員會|公司|社|院|所|厂|廠|室|家属|家屬|子女|部|会|會|府|站|队|隊|校|馆|館|店|行|[球市]场|[球市]場|剧团|劇團|街道|社区|社區|学校|學校|大学|大學|小学|小學|中学|中學|幼儿园|幼兒園)'
/** Who gives a notice, and when: the line below it. */
const given = new RegExp(`${offices}[\\s，]*${day}\\s*$`, 'u')
const office = new RegExp(`${offices}$`, 'u')
/** Who makes something known, behind a space: 某公司　啟, 某某　敬上. */
const announces = /^\s*[^，。：；！？]{2,30}?\s+(?:[啟啓启]|(?:敬|謹|谨|恭|同|泣|哀)(?:[啟啓启]|[上告白誌志]))\s*$/u
/** The head of a page in English: its day in full, and perhaps its number and section. */
const englishFolio =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? \d{4}\b[^.]{0,40}$/u
const bareLabel = /^\s*(?:第?\s*[A-Z]?[0-9０-９]{1,3}\s*版|[A-Z][0-9]{1,2}|[0-9]{1,2}|[—-]\s*[0-9]{1,3}\s*[—-])\s*$/u
const staff =
  /^[\s■□●◆【（(]*(?:本版|本期|今日)?\s*(?:责任编辑|责编|責編|責任編輯|编辑|編輯|校对|校對|版式|美编|美編|组版|制图|审读|值班主任|值班编委|执行主编|主编|主編|编审|图编|检校)[\s／/:：、]|^(?:Edited|Proofs? read|Sub-?edited|Designed|Laid out) by \p{Lu}/u
const staffWords = /(?:责任编辑|责编|責編|校对|校對|版式|美编|美編|组版|审读|检校|值班)[\s／/:：]/gu
const masthead =
  /(?:国内统一(?:连续出版物|刊)号|國內統一|邮发代号|郵發代號|CN\s*\d{2}-\d{4}|总第\s*\d+\s*期|總第|今[日天]\s*[\d一二三四五六七八九十]+\s*版|新闻热线|广告热线|零售.{0,6}元|社址|本报地址|印刷厂|报纸热线|中华邮政|掛號認為新聞紙)/u
const jump =
  /^\s*[（(〔【]?\s*[▲△►▶◀◄↓→←]?\s*(?:下转|下轉|上接|上转|紧接|详见|全文见)\s*第?\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\s*版.{0,20}$/u
const notice =
  /^(?:更正|致歉|更正与致歉|更正與致歉|(?:\p{Script=Han}{0,8}(?:声明|聲明|公告|通告|公示|启事|啟事|讣告|訃告)))$/u

/** Page furniture that belongs to no article, told by its own words; null for everything else. */
export function furnitureOf(text: string, lines: number): UnassignedReason | null {
  const flat = text.trim()
  if (lines > 3 || flat.length > 160) return null
  if (jump.test(flat)) return 'jumpLine'
  if (staff.test(flat) || (flat.match(staffWords)?.length ?? 0) >= 2) return 'staffCredit'
  if (masthead.test(flat) && flat.length < 120) return 'masthead'
  if (
    bareLabel.test(flat) ||
    englishFolio.test(flat) ||
    (flat.length <= 60 && folio.test(flat) && !given.test(flat) && !/[，。]/u.test(flat))
  )
    return 'folio'
  return null
}

/** False where a text surely holds no jump line, however its words are spaced or broken. */
export const mayJump = (text: string): boolean =>
  /下转|下轉|上接|上转|紧接|详见|全文见/u.test(text.replace(/\s+/gu, ''))

/** True of a jump line above what comes from another page. */
export const isArrival = (text: string): boolean => /上接|上转|上轉/u.test(text)

/** True of the line below a notice: who gives it, and when, or that they do. */
export const isGiven = (text: string): boolean =>
  text.length <= 60 && !/。/u.test(text) && (given.test(text.trim()) || announces.test(text))

/** True of a standing head of a page of notices: 遗失声明, 公告. */
export const isNoticeHead = (text: string): boolean => notice.test(text.replace(/\s+/gu, ''))

/** True of words that end as the name of an office does: who gives a notice stands below it so. */
export const isOffice = (text: string): boolean => office.test(text.trim())
