import type { BylineRole } from '#domain/assembly/assembly.ts'
import { surnameLength } from '#domain/text/surnames.ts'
import { roleWordsIn } from './roles.ts'
import { isNameList, splitNames, type FoundName } from './splitNames.ts'

/** Who signs, as read off a stretch of text. Offsets are UTF-16 in the text given; `printed` is that stretch. */
export type FoundByline = {
  readonly printed: string
  readonly name: string
  readonly role: BylineRole
  readonly organisation: string | null
  readonly from: number
  readonly to: number
}

const tail =
  /\s*(?:摄影报道|攝影報導|报道|報導|报导|综合报道|综合|整理|发自.*|[／/].*(?:报道|報導|报导|電|电)|(?:(?<=\s)\p{Script=Han}{2,6})?\s*(?:[0-9０-９一二三四五六七八九十]+月)?[0-9０-９一二三四五六七八九十]+日(?:电|電|专电)?)$/u

/** Cuts what follows the names in a closed byline: `／台北報導`, `桃園5日電`, `报道`. */
const bare = (text: string): string => {
  const cut = text.replace(tail, '')
  return cut === text ? text : bare(cut)
}

function placeCut(text: string): string {
  const match = /^(\p{Script=Han}{2,3})\p{Script=Han}{2,4}$/u.exec(text)
  return match?.[1] ?? text
}

const make = (
  text: string,
  start: number,
  name: FoundName,
  role: BylineRole,
  organisation: string | null,
): FoundByline => {
  const stretch = text.slice(start, name.to)
  const printed = stretch.trimStart()
  const from = start + stretch.length - printed.length
  return { printed, name: name.name, role, organisation, from, to: name.to }
}

/** A collective that signs has its printed words as its name: 本报评论员, 《…》评论员. */
function collective(text: string, from: number, to: number, role: BylineRole, house: string | null): FoundByline {
  const printed = text.slice(from, to)
  return { printed, name: printed.replace(/\s+/gu, ''), role, organisation: house, from, to }
}

/** Photographers, translators and givers of pictures stand before their word: `夏小明 摄`, `李文 译`. */
function trailingRole(text: string): { readonly role: BylineRole; readonly at: number } | null {
  const photo = /\s*[／/]?\s*(?:摄影报道|攝影報導|摄影|攝影|摄|攝|供图|供圖|[／/]图|图)\s*[）)]?\s*$/u.exec(text)
  if (photo) return { role: 'photographer', at: photo.index }
  const translated = /\s*(?:编译|編譯|译|譯)\s*[）)]?\s*$/u.exec(text)
  if (translated) return { role: 'translator', at: translated.index }
  const written = /(?:\s+|\s*[／/]\s*)(?:撰文|文[／/]图|文[／/]圖|文)\s*$/u.exec(text)
  return written && written.index > 1 ? { role: 'author', at: written.index } : null
}

/**
 * Reads a stretch that is known to be a byline: the inside of a bracket, a line that stands apart. Roles before names,
 * roles after names, several names after one role, collectives. Gives nothing when no one is named.
 */
export function readByline(text: string): FoundByline[] {
  const after = trailingRole(text)
  const limit = after?.at ?? text.length
  const words = roleWordsIn(text.slice(0, limit))
  const found: FoundByline[] = []
  words.forEach((word, index) => {
    const end = words[index + 1]?.from ?? limit
    const region = bare(text.slice(word.to, end).replace(/^[\s：:]+/u, (space) => ' '.repeat(space.length)))
    const dated =
      region.length < end - word.to && /^\s*\p{Script=Han}{4,7}$/u.test(region) && /[0-9０-９]日/u.test(text)
    const names = splitNames(dated ? placeCut(region) : region, word.to)
    const role = after && word.role === 'reporter' ? after.role : word.role
    names.forEach((name, at) => found.push(make(text, at === 0 ? word.from : name.from, name, role, word.organisation)))
    if (names.length === 0 && word.role === 'commentator')
      found.push(collective(text, word.from, word.to, word.role, word.organisation))
  })
  if (words.length > 0) return found
  const region = text.slice(0, limit)
  const lead = /^[\s（(【〔□■●◆]*/u.exec(region)?.[0].length ?? 0
  const bareNames = bare(region.slice(lead))
  if (!after && !isNameList(bareNames)) return []
  const names = splitNames(bareNames, lead).filter((name) => surnameLength(name.name) > 0 || after)
  return names.map((name) => make(text, name.from, name, after?.role ?? 'author', null))
}
