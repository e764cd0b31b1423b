import type { BylineRole } from '#domain/assembly/assembly.ts'
import type { FoundByline } from './readByline.ts'

const roleOf: Readonly<Record<string, BylineRole>> = {
  ...{
    作: 'author',
    著: 'author',
    文: 'author',
    撰文: 'author',
    整理: 'author',
    口述: 'author',
    采写: 'author',
    译: 'translator',
    譯: 'translator',
  },
  ...{ 编译: 'translator', 編譯: 'translator', 摄: 'photographer', 攝: 'photographer', 图: 'photographer' },
}
const pair =
  /(\p{Script=Han}[\p{Script=Han}·•]{1,15}|[A-Z][\p{L}.·’'-]+(?:\s[A-Z][\p{L}.·’'-]+){0,3})\s*[\s／/]\s*(撰文|采写|口述|编译|編譯|整理|作|著|文|译|譯|摄|攝|图)/uy

/**
 * Reads a line of names each followed by its own role, as over translated pieces: `某·某 作　某某 译`. Gives nothing
 * unless the whole line is such pairs, at least two of them, or one that names an author or translator.
 */
export function readPairedRoles(text: string): FoundByline[] {
  const found: FoundByline[] = []
  let at = /^[\s（(]*/u.exec(text)?.[0].length ?? 0
  const end = text.replace(/[\s）)]+$/u, '').length
  while (at < end) {
    pair.lastIndex = at
    const match = pair.exec(text)
    const role = roleOf[match?.[2] ?? '']
    if (!match?.[1] || !role) return []
    found.push({ printed: match[0], name: match[1], role, organisation: null, from: at, to: at + match[0].length })
    at = match.index + match[0].length
    at += /^[\s；;，,、]*/u.exec(text.slice(at))?.[0].length ?? 0
  }
  return found
}
