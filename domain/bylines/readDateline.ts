/** A dateline at the start or the end of an article's text. Offsets are UTF-16 in the text given. */
export type FoundDateline = {
  readonly printed: string
  readonly agency: string | null
  readonly place: string | null
  readonly date: string | null
  readonly from: number
  readonly to: number
}

const han = '\\p{Script=Han}'
const agency = `本\\s*[报報刊台社网網]|新\\s*[华華]\\s*社|中新社|(?:中新|人民|新华|央视|央广|光明|中国)[网網]|中央社|人民日[报報]|${han}{1,4}社|${han}{2,6}(?:通讯社|通訊社|日报|日報|晚报|晚報|时报|時報|商报|都市报)|[早晚日商时][报報](?=\\s*[讯訊])`
const number = '[0-9０-９一二三四五六七八九十廿卅〇○]{1,3}'
const date = `(?:${number}\\s*月\\s*)?${number}\\s*日(?:凌晨|上午|下午|晚)?`
const opening = new RegExp(
  `^\\s*[（(〔【\\[]?\\s*(?:据|據|综合)?\\s*(${agency})\\s*((?!\\s*(?:特派|特约|特約|驻|駐)?\\p{Script=Han}{0,4}?(?:记者|記者|通讯员|通訊員))(?:${han}|[·／/、])(?:${han}|[·／/、\\s]){0,15}?)?\\s*(${date})?\\s*(?:专|專|综合|特)?(?:电|電|讯|訊|消息)(?!员|員|话|影|视|脑|力|子|灯|動|动|信|息|台|報)`,
  'u',
)
const bracketed = new RegExp(
  `^\\s*[（(〔【\\[]\\s*(?:(${agency})?\\s*(?:特约|首席|見習)?(?:记者|記者)\\s*[^）)〕】\\]]{2,24}?)[／/\\s]*(${han}{2,4})?\\s*(${date})?\\s*(?:报道|報導|报导|电|電)\\s*[）)〕】\\]]`,
  'u',
)
/** Papers in English: LANPU, Friday – ; a place in capitals, perhaps a day, a dash. */
const english =
  /^\s*([A-Z][A-Z'’.]+(?:[ -][A-Z'’.]+){0,3})(?:,\s*((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.?\s+\d{1,2}))?(?:\s*\(\p{L}+\))?\s*[–—-]{1,2}\s/u
const closing = new RegExp(
  `[（(]\\s*(?:据|據)?(${agency})\\s*(${han}{2,12}?)?\\s*(${date})?\\s*(?:电|電|讯|訊|专电)\\s*[）)]\\s*$`,
  'u',
)

const tidy = (text: string | undefined): string | null => text?.replace(/\s+/gu, '') || null

function found(match: RegExpExecArray): FoundDateline {
  const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0
  const from = match.index + lead
  const to = match.index + match[0].trimEnd().length
  const printed = match[0].trim()
  return { printed, agency: tidy(match[1]), place: tidy(match[2]), date: tidy(match[3]), from, to }
}

/**
 * The dateline that opens a text: `本报讯`, `新华社北京9月16日电`, `据新华社电`, `〔記者…／台北報導〕`. Null when none
 * stands there. The space inside dates that recognition puts there is allowed for.
 */
export function readDateline(text: string): FoundDateline | null {
  const head = text.slice(0, 60)
  const match = opening.exec(head) ?? bracketed.exec(head)
  if (match) return found(match)
  const [whole, place = '', day] = english.exec(head) ?? []
  if (whole === undefined) return null
  const printed = whole.replace(/\s*[–—-]+\s*$/u, '').trim()
  const from = whole.indexOf(printed)
  return { printed, agency: null, place, date: day ?? null, from, to: from + printed.length }
}

/** A dateline in brackets at the end of a text: `（本报华盛顿1月12日电）`. */
export function readClosingDateline(text: string): FoundDateline | null {
  const from = Math.max(0, text.length - 60)
  const match = closing.exec(text.slice(from))
  if (!match) return null
  const at = found(match)
  return { ...at, from: at.from + from, to: at.to + from }
}
