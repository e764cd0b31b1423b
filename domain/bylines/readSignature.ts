import { surnameLength } from '#domain/text/surnames.ts'
import { englishLine, englishWriter } from './englishLines.ts'
import { readByline, type FoundByline } from './readByline.ts'
import { readPairedRoles } from './readPairedRoles.ts'
import { roleWordsIn } from './roles.ts'
import { shifted } from './shifted.ts'
import { isNameList } from './splitNames.ts'
import { isStaffCredit } from './staffCredits.ts'

const post =
  /(?:公司|集团|总局|局|院|所|系|校|大学|学会|协会|研究会|中心|委员会|委|厅|部|处|科|书记|主任|主席|部长|局长|厅长|处长|市长|县长|省长|行长|院长|所长|校长|会长|总裁|经理|董事长|教授|研究员|工程师|编辑|总编|社长|律师|医生|作家|团长|政委|司令员|代表|委员|院士|学者|博士|秘书长|馆长|台长|銀行|银行|医院|支部)/u

/** What ends the name of an office, not of a person: who gives a notice stands below it. */
const office = /(?:管理处|办公室|委员会|中心|公司|管理局|指挥部|居委会|街道办|派出所|事务所|编辑部)$/u
const nameless =
  /^(?:本[报報刊](?:综合|綜合|编辑部|整理|资料|記者|记者)?(?:报道|整理)?|(?:综合|綜合)(?:整理|报道|消息)?|[图圖照]片(?:说明|報道|报道)?[：:]?|编\s*者|編\s*者)$/u

/** True of an author line that names nobody: 本报综合. */
export const isNamelessSignature = (text: string): boolean => nameless.test(text.trim())

/** Characters of grammar stand in no pen name of two or three. */
const grammar = /[的了着是在把被这那它他她我你们不最别么吗呢吧就都也很與]/u

/** A name from abroad alone, perhaps with the country in a bracket: ［美］约翰·史密斯. */
const fromAbroad =
  /^(?:[［[〔【（(]\p{Script=Han}{1,5}[］\]〕】）)]\s*)?(\p{Script=Han}{1,8}(?:[·•．・]\p{Script=Han}{1,8}){1,3})$/u

/** A line that is one author's name and nothing else. */
function whole(text: string, name: string): FoundByline {
  const printed = text.trim()
  const from = text.indexOf(printed)
  return { printed, name, role: 'author', organisation: null, from, to: from + printed.length }
}

/** A post or a house before a name (某公司吴建): the name is the last two or three characters. */
function affiliated(text: string): FoundByline[] {
  if (!post.test(text) || /[。！？，：]/u.test(text)) return []
  const trimmed = text.trimEnd()
  for (const size of [3, 2, 4]) {
    const name = trimmed.slice(-size)
    const rest = trimmed.slice(0, -size)
    if (!/^\p{Script=Han}+$/u.test(name) || !surnameLength(name) || (size === 4 && surnameLength(name) < 2)) continue
    if (!new RegExp(`${post.source}[\\s、]*$`, 'u').test(rest)) continue
    return [
      {
        printed: trimmed.trimStart(),
        name,
        role: 'author',
        organisation: null,
        from: text.length - text.trimStart().length,
        to: trimmed.length,
      },
    ]
  }
  return []
}

/** Where who writes to the paper lives, and their name: 花桥　周某某. A narrow space parts the words of headlines too. */
const fromPlace =
  /^\p{Script=Han}{2,6}(?:\s*\u3000\s*|\s{2,})(\p{Script=Han}{2,3})$|^\p{Script=Han}{2,6} (\p{Script=Han}{3})$/u

function writerFrom(text: string): FoundByline[] {
  const flat = text.trim()
  const [, wide, narrow] = fromPlace.exec(flat) ?? []
  const name = wide ?? narrow ?? ''
  return surnameLength(name) > 0 && !grammar.test(name) ? [{ ...whole(text, flat), name }] : []
}

/**
 * Reads a line that may be an author line set with a headline: roles with names, a collective that signs, names alone,
 * a post and a name. `afterHead` says that a headline stands right above: then two or three characters alone are a pen
 * name. Gives nothing for a line that is no signature.
 */
export function readSignature(text: string, afterHead: boolean): FoundByline[] {
  const bullet = /^\s*[□■○◎]\s*/u.exec(text)?.[0].length ?? 0
  if (bullet > 0 && (afterHead || roleWordsIn(text).length > 0))
    return shifted(readSignature(text.slice(bullet), afterHead), bullet)
  const flat = text.trim()
  if (isNamelessSignature(flat) || isStaffCredit(flat)) return []
  if (flat.length === 0 || flat.length > 60 || /[。！？；]$/u.test(flat)) return []
  if (/^[\s□■●◆（(【〔]*《?[^，。]{0,24}(?:评论员|評論員|本[报報]社[论論])(?:\s|$|[）)】〕])/u.test(flat))
    return readByline(text)
  const english = englishLine(text)
  if (english.length > 0) return english
  const paired = readPairedRoles(text)
  if (paired.length > 0 && (afterHead || paired.length > 1)) return paired
  if (office.test(flat)) return affiliated(text)
  const words = roleWordsIn(flat)
  if (words.length > 0 && (words[0]?.from ?? 99) <= 12 && !/[，。]/u.test(flat)) return readByline(text)
  if (isNameList(flat) && flat.length <= 18) return readByline(text)
  if (!afterHead) return []
  if (/^(?:\p{Script=Han}\s*){2,3}$/u.test(flat) && !grammar.test(flat)) {
    return [whole(text, flat.replace(/\s+/gu, ''))]
  }
  const letter = englishWriter(text)
  if (letter.length > 0) return letter
  const abroad = fromAbroad.exec(flat)?.[1]
  if (abroad) return [whole(text, abroad)]
  const posted = affiliated(text)
  return posted.length > 0 ? posted : writerFrom(text)
}
