import { readDateline } from './readDateline.ts'
import { readByline, type FoundByline } from './readByline.ts'
import { roleWordsIn } from './roles.ts'
import { isNameList } from './splitNames.ts'

const shifted = (bylines: readonly FoundByline[], by: number): FoundByline[] =>
  bylines.map((byline) => ({ ...byline, from: byline.from + by, to: byline.to + by }))

const stop = /报道|報導|报导|从|從|获悉|今天|今日|昨天|昨日|日前|近日|[：:（(／/，。；]|摄影/u

/** A role and a name that open the prose after a dateline: `记者王小文报道：`, `记者王小文从…获悉`. */
function inProse(text: string, from: number): FoundByline[] {
  const window = text.slice(from, from + 60)
  const word = roleWordsIn(window).find((role) => role.role !== 'photographer' && role.role !== 'commentator')
  if (!word || /[。；！？]/u.test(window.slice(0, word.from)) || word.from > 16) return []
  const rest = window.slice(word.to)
  const cut = stop.exec(rest)
  if (!cut || cut.index < 2 || cut.index > 24) return []
  const signed = rest.slice(0, cut.index)
  if (!readsAsNames(signed)) return []
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
  if (bracket?.[1] !== undefined) {
    const inside = start + bracket[0].length - 1 - bracket[1].length
    const found = shifted(readByline(bracket[1]), inside)
    const signed = found.map((byline) =>
      byline.role === 'author' && dateline ? { ...byline, role: 'reporter' as const } : byline,
    )
    if (signed.length > 0 && (dateline || roleWordsIn(bracket[1]).length > 0)) return signed
  }
  return inProse(text, dateline ? dateline.to : 0)
}

/** Bylines in the bracket that closes an article's last paragraph: `（记者 王小文）`, `（作者：李文）`. */
export function closingBylines(text: string): FoundByline[] {
  const from = Math.max(0, text.length - 90)
  const bracket = /[（(〔]([^（）()〔〕]{2,80})[）)〕]\s*$/u.exec(text.slice(from))
  if (bracket?.[1] === undefined) return []
  const inside = bracket[1]
  if (/单位|原载|转自|下转|本报.*[电讯]$/u.test(inside)) return []
  const signs = roleWordsIn(inside).length > 0 || /(?:摄|攝|译|譯|供图|摄影)$/u.test(inside)
  if (!signs) return []
  return shifted(readByline(inside), from + bracket.index + 1)
}
