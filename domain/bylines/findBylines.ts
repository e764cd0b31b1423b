import { surnameLength } from '#domain/text/surnames.ts'
import { readDateline } from './readDateline.ts'
import { readByline, type FoundByline } from './readByline.ts'
import { roleWordsIn } from './roles.ts'
import { shifted } from './shifted.ts'
import { isNameList, splitLoosely } from './splitNames.ts'
import { isStaffCredit } from './staffCredits.ts'

const stop =
  /报道|報導|报导|从|從|获悉|今天|今日|昨天|昨日|日前|近日|[：:（(／/。；]|，(?!\p{Script=Han}{0,14}(?:记者|記者|通讯员|通訊員))|摄影/u
/** A place and 報導 after names, as papers of Taiwan sign: 王小文／台北報導. */
const filed = /[／/]\s*\p{Script=Han}{2,6}(?:報導|报道|報道|電|电)\s*$/u
/** Brackets that say what a picture or text is, after the one that signs. */
const afterNotes =
  /(?:\s*[（(〔](?:新华社稿|新華社稿|传真照片|傳真照片|附图片?|资料图片|人民视觉|影像中国|视觉中国|光明图片)[）)〕]|\s*[／/]\s*\p{Script=Han}{2,4}(?:图片|圖片))+\s*$/u
/** Words in a bracket that closes a text and names nobody: what it is, whose it is, where it was taken from. */
const noName =
  /^(?:[据據摘载載选選]|来源|來源|综合|綜合|略有|有[删刪]|[未已]|本[报報刊](?!\p{Script=Han}*(?:记者|記者|通讯员|通訊員|评论员|評論員|特派[员員]|实习生|實習生))|[^记記通评評]*(?:社|[报報网網])[^记記通评評]*(?:照片|图片|圖片|稿|[电電讯訊发發])$|(?:广告|廣告|新华社稿|新華社稿|传真照片|完|续|續|未完|待续|待續|未完待续|上|中|下|图|圖|如图|见图|附图|附表|略)$)/u

/** A role and a name that open the prose after a dateline: `记者王小文报道：`, `记者王小文从…获悉`. */
function inProse(text: string, from: number): FoundByline[] {
  const window = text.slice(from, from + 80)
  const word = roleWordsIn(window).find((role) => role.role !== 'photographer' && role.role !== 'commentator')
  if (!word || /[。；！？]/u.test(window.slice(0, word.from)) || word.from > 16) return []
  const rest = window.slice(word.to)
  const cut = stop.exec(rest)
  if (!cut || cut.index < 2 || cut.index > 40) return []
  const signed = rest.slice(0, cut.index)
  const named = from > 0 && /^报[道导]|^報導/u.test(cut[0]) && /^\p{Script=Han}{2,3}$/u.test(signed)
  if (
    !named &&
    !readsAsNames(signed) &&
    !(/^报[道导]|^報導/u.test(cut[0]) && readsAsNames(signed.split(/[、，]/u)[0] ?? ''))
  )
    return []
  return shifted(readByline(window.slice(word.from, word.to + cut.index)), from + word.from)
}

/** Names alone, or names and further roles with theirs: `朱小文、本报记者白一平`. */
function readsAsNames(text: string): boolean {
  const words = roleWordsIn(text)
  const starts = [0, ...words.map((word) => word.to)]
  const ends = [...words.map((word) => word.from), text.length]
  return starts.every((start, at) => isNameList(text.slice(start, ends[at])))
}

/**
 * Bylines at the start of an article's first paragraph. With a dateline: in the bracket that follows or is it, or in the
 * prose right after. Without one: a bracket with a role that opens the text. "记者从…获悉" names no one.
 */
export function openingBylines(text: string): FoundByline[] {
  const dateline = readDateline(text)
  const start = dateline && !/^[（(〔【[]/u.test(dateline.printed) ? dateline.to : 0
  const bracket = /^\s*[（(〔【[]([^）)〕】\]]{2,80})[）)〕】\]]/u.exec(text.slice(start, start + 120))
  // A bracket that is an agency's dateline, without a role, names nobody: 〔某某社巴黎廿六日電〕.
  const isDateline = dateline?.agency && start === 0 && roleWordsIn(bracket?.[1] ?? '').length === 0
  if (bracket?.[1] !== undefined && !isDateline) {
    const inside = start + bracket[0].length - 1 - bracket[1].length
    const found = shifted(readByline(bracket[1]), inside)
    const signed = found.map((byline) =>
      byline.role === 'author' && dateline ? { ...byline, role: 'reporter' as const } : byline,
    )
    if (signed.length > 0 && filed.test(bracket[1]))
      return signed.map((one) => (one.role === 'author' ? { ...one, role: 'reporter' } : one))
    if (signed.length > 0 && (dateline || roleWordsIn(bracket[1]).length > 0)) return signed
  }
  return inProse(text, dateline ? dateline.to : 0)
}

/** Words that say what those before them did. */
const closingRole =
  /(?:摄|攝|译|譯|供图|供圖|提供|摄影|攝影|摄影报道|攝影報導|采写|採寫|整理|执笔|執筆|撰写|口述|[文图][／/][图文])\s*$/u

/** Bylines in the bracket that closes an article's last paragraph: `（记者 王小文）`, `（作者：李文）`. */
export function closingBylines(whole: string): FoundByline[] {
  const text = withoutNotes(whole)
  const from = Math.max(0, text.length - 90)
  const bracket = /[（(〔]([^（）()〔〕]{2,80})[）)〕]\s*$/u.exec(text.slice(from))
  if (bracket?.[1] === undefined) return []
  const inside = bracket[1]
  if (/单位|原载|转自|下转|本报.*[电讯]$/u.test(inside)) return []
  const at = from + bracket.index + 1
  if (/作者(?:为|為|系|是)/u.test(inside) || noName.test(inside.trim()) || isStaffCredit(inside)) return []
  const drawn = /^([\p{Script=Han}]{2,3})作$/u.exec(inside.trim())
  if (drawn?.[1] !== undefined && surnameLength(drawn[1]) > 0) return penNames(drawn[1], at)
  const label = /^\s*(?:压题|資料|资料)?(?:照片|图片|圖片|图|圖)\s*[：:]\s*/u.exec(inside)?.[0].length ?? 0
  const found = shifted(readByline(inside.slice(label)), at + label)
  if (filed.test(inside)) return found.map((one) => (one.role === 'author' ? { ...one, role: 'reporter' } : one))
  if (roleWordsIn(inside).length > 0 || closingRole.test(inside)) return found
  return signsAlone(inside, text.slice(0, at - 1)) ? penNames(inside, at) : []
}

/** A work shown by itself: its kind stands in a bracket before whose it is. */
const work =
  /[（(](?:\p{Script=Han}{0,2}(?:漫画|国画|油画|版画|水彩画?|水粉|水墨画?|素描|速写|剪纸|雕塑|书法|篆刻|木刻|摄影|诗|歌曲))[）)]\s*$/u

/** A bracket that holds names alone, after a full stop or on a line of its own, is who wrote the text above. */
function signsAlone(inside: string, before: string): boolean {
  if (!/^[\p{Script=Han}\s、]{2,16}$/u.test(inside)) return false
  const own = before.trim() === ''
  if (work.test(before)) return isNameList(inside.trim())
  if (!own && !/[。！？…][”’』」]?\s*$/u.test(before)) return false
  return (
    isNameList(inside.trim()) ||
    isNameList(inside.trim().replace(fromWhere, '')) ||
    (own && /^\p{Script=Han}{2,9}$/u.test(inside.trim()) && !/[的了是在与和及见自]/u.test(inside))
  )
}

/** A place or house before who writes from it: 江苏某县石守权; a longer one may end in what also ends names. */
const fromWhere =
  /^(?:[^\s、]{3,}(?:州|盟|旗|委|局|院|所|社|台|站|部|队|处|中学|小学)\s*(?=\p{Script=Han}{2,3}$)|.{2,}(?:省|市|县|縣|区|區|镇|鎮|乡|鄉|村|学校|大学|公司|厂)\s*(?=\p{Script=Han}))/u

function penNames(inside: string, at: number): FoundByline[] {
  const skipped = fromWhere.exec(inside)?.[0].length ?? 0
  const names = inside.length - skipped > 1 ? splitLoosely(inside.slice(skipped), skipped) : splitLoosely(inside)
  return names.map(({ name, from, to }) => ({
    ...{ printed: inside.slice(from, to), name, role: 'author', organisation: null },
    ...{ from: at + from, to: at + to },
  }))
}

/** Who took a picture that the text points at in a bracket: （图为某某摄）. */
export function picturedBylines(text: string): FoundByline[] {
  return [...text.matchAll(/[（(](?:图为|圖為)([^（）()]{2,24}[摄攝])[）)]/gu)].flatMap((match) =>
    shifted(readByline(match[1] ?? ''), match.index + 3),
  )
}

/** A text without the brackets that stand after the one that signs: （新华社稿）. */
export function withoutNotes(text: string): string {
  const end = Math.max(0, text.length - 40)
  return text.slice(0, end) + text.slice(end).replace(afterNotes, '')
}
