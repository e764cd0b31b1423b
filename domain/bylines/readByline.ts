import type { BylineRole } from '#domain/assembly/assembly.ts'
import { surnameLength } from '#domain/text/surnames.ts'
import { bare, trailingRole } from './trailingRole.ts'
import { roleWordsIn, type RoleWord } from './roles.ts'
import { shifted } from './shifted.ts'
import { isNameList, splitNames, type FoundName } from './splitNames.ts'
import { staffCreditAt } from './staffCredits.ts'

/** Who signs, as read off a stretch of text. Offsets are UTF-16 in the text given; `printed` is that stretch. */
export type FoundByline = {
  readonly printed: string
  readonly name: string
  readonly role: BylineRole
  readonly organisation: string | null
  readonly from: number
  readonly to: number
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

/** What an author says of himself after the name, and the comma before it: 作者：某某，某大学教授. */
const ofHimself = /^([\s：:]*[^，,系为為是]{2,12})[，,系为為是].*$/u

/** Where the names after a role end; they keep their offsets. */
function regionOf(text: string, word: RoleWord, end: number): string {
  const whole = text.slice(word.to, end).replace(/^[\s：:／/｜|]+/u, (space) => ' '.repeat(space.length))
  // Who works on a text does not sign it.
  const staff = staffCreditAt(whole)
  const signed = staff < 0 ? whole : whole.slice(0, staff)
  return bare(word.role === 'author' ? signed.replace(ofHimself, '$1') : signed)
}

/** A role with nothing between it and the next is that one's: 图/本报记者 某某, 采写：本报记者 某某. */
function roleOf(text: string, words: readonly RoleWord[], at: number): BylineRole {
  const [word, before] = [words[at], words[at - 1]]
  const own = word?.role ?? 'author'
  if (own !== 'reporter' || before?.role !== 'photographer') return own
  const alone = words[at - 2] === undefined || /\p{L}/u.test(text.slice(words[at - 2]?.to, before.from))
  return alone && !/\p{L}/u.test(text.slice(before.to, word?.from)) ? 'photographer' : own
}

/** Who wrote and who took the pictures, each before a word of one character: 记者 某某 文 某某 图. */
const wroteAndTook = /^(.*\S\s+)文\s+(?=\S.*\s(?:摄|攝|图|圖)\s*$)/u

/**
 * Reads a stretch that is known to be a byline: the inside of a bracket, a line that stands apart. Roles before names,
 * roles after names, several names after one role, collectives. Gives nothing when no one is named.
 */
export function readByline(text: string): FoundByline[] {
  const staff = staffCreditAt(text)
  if (staff >= 0 && roleWordsIn(text.slice(staff)).length === 0)
    return staff === 0 ? [] : readByline(text.slice(0, staff))
  const wrote = wroteAndTook.exec(text)
  if (wrote?.[1] === undefined) return readOne(text)
  const { length } = wrote[0]
  return [...readOne(wrote[1]), ...shifted(readOne(text.slice(length)), length)]
}

function readOne(text: string): FoundByline[] {
  const after = trailingRole(text)
  const limit = after?.at ?? text.length
  const words = roleWordsIn(text.slice(0, limit))
  const found: FoundByline[] = []
  words.forEach((word, index) => {
    const end = words[index + 1]?.from ?? limit
    const region = regionOf(text, word, end)
    const dated =
      region.length < end - word.to && /^\s*\p{Script=Han}{4,7}$/u.test(region) && /[0-9０-９]日/u.test(text)
    const names = splitNames(dated ? placeCut(region) : region, word.to)
    const own = roleOf(text, words, index)
    const role = after && after.role !== 'author' && own === 'reporter' ? after.role : own
    names.forEach((name, at) => found.push(make(text, at === 0 ? word.from : name.from, name, role, word.organisation)))
    if (names.length === 0 && word.role === 'commentator')
      found.push(collective(text, word.from, word.to, word.role, word.organisation))
  })
  if (words.length > 0) return found
  const region = text.slice(0, limit)
  const lead =
    /^[\s（(【〔□■●◆○◎]*(?:(?:新[华華]社|中新社|中央社)[发發]\s*|本文由\s*|[图圖照]片由\s*)?/u.exec(region)?.[0]
      .length ?? 0
  const bareNames = bare(region.slice(lead))
  if (!after?.isSure && !isNameList(bareNames)) return []
  const names = splitNames(bareNames, lead).filter((name) => surnameLength(name.name) > 0 || after?.isSure)
  return names.map((name) => make(text, name.from, name, after?.role ?? 'author', null))
}
