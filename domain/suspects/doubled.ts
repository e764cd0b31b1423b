import type { Lexicon } from './lexicon.ts'
import { suspectAt, type Suspect } from './suspect.ts'

/** Characters that the language itself doubles where no word of the list says so. */
const often =
  /^[人天年日月家户处事个件层句步条点滴声代一二两三九千万哈呵嘿嘻呜哗轰咚叮妈爸哥姐弟妹爷奶谢看想说听问试走等聊谈算数写读学玩猜比讲]$/u

/** The same character twice where one was meant (的的), and the same words twice in a row. */
export function doubledSuspects(text: string, lexicon: Lexicon): Suspect[] {
  const words = [...text.matchAll(/(\p{Script=Han}{2,8})\1/gu)].flatMap(({ 0: both, 1: once = '', index }) => {
    if (isReduplication(once) || lexicon.costs.has(both)) return []
    const place = { from: index, to: index + both.length }
    return [suspectAt(text, { kind: 'doubled', reason: 'doubledWords', ...place, suggestions: [once] })]
  })
  const characters = [...text.matchAll(/(\p{Script=Han})\1/gu)].flatMap(({ 0: both, 1: once = '', index }) => {
    if (often.test(once) || isInWord(text, index, lexicon)) return []
    const place = { from: index, to: index + both.length }
    return [suspectAt(text, { kind: 'doubled', reason: 'doubledCharacter', ...place, suggestions: [once] })]
  })
  return [...words, ...characters]
}

/** 一步一步, 天天 */
const isReduplication = (once: string): boolean =>
  once.length === 2 && (once.charAt(0) === once.charAt(1) || /^[一半越边又忽]/u.test(once))

/** What names of bodies and places end in: another word may begin with it again (教育部部署). */
const ending = /^[部馆厅局省市县区会院校厂社团队司处科系府]$/u

/** Do both characters stand in one word of the list, or does each end or begin another (大学学生)? */
function isInWord(text: string, at: number, { costs }: Lexicon): boolean {
  for (let start = Math.max(0, at - 2); start <= at; start++)
    for (let end = at + 2; end <= Math.min(text.length, at + 4); end++)
      if (costs.has(text.slice(start, end))) return true
  const ends =
    ending.test(text.charAt(at)) ||
    [2, 3, 4].some((length) => at + 1 >= length && costs.has(text.slice(at + 1 - length, at + 1)))
  const begins = [2, 3, 4].some((length) => costs.has(text.slice(at + 1, at + 1 + length)))
  return ends && begins
}
