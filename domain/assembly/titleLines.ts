import { readClosingDateline, readDateline } from '#domain/bylines/readDateline.ts'
import { roleWordsIn } from '#domain/bylines/roles.ts'
import { readSignature } from '#domain/bylines/readSignature.ts'
import { isNameList } from '#domain/bylines/splitNames.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { pairsOf } from '#domain/text/pairs.ts'
import { surnameLength } from '#domain/text/surnames.ts'
import { captionStart, type Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'
import { isCaption } from './isCaption.ts'
import { furnitureOf } from './furniture.ts'

const numbered =
  /^(?:[（(]?[一二三四五六七八九十百0-9０-９]{1,4}[、．.）)·]|第[一二三四五六七八九十百0-9０-９]+[章节節条條款部号號届]|[①-⑳]|[●▲■◆△○•]|———|[（(〔【].*[）)〕】]$|[0-9０-９]{4}年.{0,7}日$|[问答問][：:])/u
const pictured = /[（(](?:附?图片|图片|附图|照片|漫画|摄影|篆刻|水墨画|书法|素描|版画|国画|油画|剪纸)[^）)]{0,8}[）)]/u
const standing =
  /^(?:图片新闻|(?:今天|今日|明天|明日)(?:天气|气象).{0,30}|.{0,5}(?:简讯|短讯|短波|快讯|要闻|集锦|之窗|专递|传真|速递|拾零|集萃|文摘|书讯|一览|预报))$/u
const openEnd = /[，、；：:;,]$/u

/** Share of a line's two-character runs that the paragraph below it takes up. */
function takenUp(text: string, below: string): number {
  const pairs = new Set(pairsOf(text))
  if (pairs.size === 0) return 0
  const held = new Set(pairsOf(below))
  let hits = 0
  for (const pair of pairs) if (held.has(pair)) hits++
  return hits / pairs.size
}

const isNote = (text: string): boolean => /^[（(〔].{2,60}[）)〕]$/u.test(text)

/** True when a line may be a title at all: short, without an end, not one of a numbered series. */
function mayBeTitle(text: string): boolean {
  return (
    text.length <= 60 && !/[。；;，]$/u.test(text) && !openEnd.test(text) && !numbered.test(text) && !/。./u.test(text)
  )
}

/** Evidence that a line of a page with one paragraph a line is an article's title and not a subhead; above 0 it is. */
function titleScore(texts: readonly string[], at: number): number {
  const text = texts[at] ?? ''
  const before = texts[at - 1]
  const after = texts[at + 1]
  if (isNote(text) || !mayBeTitle(text) || after === undefined) return -9
  if (pictured.test(text) && isNote(after)) return 2
  const signed = readSignature(after, true).length > 0 && after.length < 40 && !isNote(after)
  const below = signed || mayBeTitle(after) ? `${after} ${texts[at + 2] ?? ''}` : after
  let score = -1.2 + 6 * (takenUp(text, below.slice(0, 260)) - 0.3)
  if (readDateline(after) || (mayBeTitle(after) && readDateline(texts[at + 2] ?? ''))) score += 7
  if (signed) score += 4.5
  else if (
    /^(?:本报|新华社).{0,12}记者/u.test(texts[at + 2] ?? '') &&
    readSignature(texts[at + 2] ?? '', false).length > 0
  )
    score += 3
  if (before === undefined) score += 5
  else if (isNote(before) || readClosingDateline(before)) score += 2.5
  else if (!endsSentence(before) && mayBeTitle(before)) score -= 2
  if (before !== undefined && openEnd.test(before)) score -= 3
  if (pictured.test(text)) score += 4
  if (standing.test(text)) score += 5
  if (text.length <= 7) score -= 1.5
  if (text.length >= 13) score += 1
  if (endsSentence(text)) score -= text.length > 24 ? 6 : 1.5
  return score
}

/** True of a line that is an author line wherever it stands: a role and a name, and nothing else. */
const signsByRole = (text: string): boolean =>
  text.length < 40 &&
  !isNote(text) &&
  roleWordsIn(text)[0]?.from === 0 &&
  !readDateline(text) &&
  readSignature(text, false).length > 0

/**
 * True of names alone below a line that ends no sentence, which is a deck then or says when a speech was held: headline,
 * deck, author.
 */
const signsBelowDeck = (texts: readonly string[], at: number): boolean =>
  !/[。！？；]”?$/u.test(texts[at - 1] ?? '') && isNameList(texts[at] ?? '') && (texts[at] ?? '').length <= 9

/** A word that the paragraph below explains is no pen name: it has no surname, and stands there again. */
const isTerm = (texts: readonly string[], at: number): boolean => {
  const text = texts[at] ?? ''
  return (
    text.length <= 3 && surnameLength(text) === 0 && texts.slice(at + 1, at + 4).some((below) => below.includes(text))
  )
}

/** True of words below a picture: they end in a bracket with who took it. */
const isPictureText = (block: Block): boolean =>
  /摄[）)]\s*$/u.test(block.body.text) &&
  !isNote(block.body.text) &&
  !numbered.test(block.body.text) &&
  isCaption(block)

/**
 * Says what each line is on a page that has one paragraph a line and titles above their text, as exports of article
 * stores have. A title is told from a subhead by what follows (a dateline, an author line, a paragraph that takes its
 * words up) and by what stands before.
 */
export function titleLines(blocks: readonly Block[]): BlockClass[] {
  const texts = blocks.map((block) => block.body.text.trim())
  const classes: BlockClass[] = []
  blocks.forEach((block, at) => {
    const text = texts[at] ?? ''
    const furniture = furnitureOf(text, 1)
    const previous = classes[at - 1]
    if (furniture && !numbered.test(text)) classes.push(furniture)
    else if (captionStart.test(text) || (previous !== 'head' && isPictureText(block))) classes.push('caption')
    else if (previous === 'caption' && /^图片[：:]$/u.test(texts[at - 1] ?? '')) classes.push('caption')
    else if (previous === 'caption' && /^[（(].{0,24}(?:摄|攝|作)[）)]$/u.test(text)) classes.push('caption')
    else if (signsByRole(text)) classes.push('signature')
    else if (
      previous === 'head' &&
      text.length < 40 &&
      !isNote(text) &&
      !readDateline(text) &&
      !isTerm(texts, at) &&
      readSignature(text, true).length > 0
    )
      classes.push('signature')
    else if (previous === 'body' && classes[at - 2] === 'head' && signsBelowDeck(texts, at)) {
      classes[at - 1] = 'head'
      classes.push('signature')
    } else if (
      previous === 'head' &&
      (/^[●■◆—]/u.test(text) || titleScore(texts, at) > 3) &&
      text.length <= 60 &&
      !endsSentence(text)
    )
      classes.push('head')
    else classes.push(titleScore(texts, at) > 0 && previous !== 'head' && previous !== 'signature' ? 'head' : 'body')
  })
  return classes
}
