import type { StatedArticle } from '#domain/source/sourcePage.ts'
import { pieceText, type Piece } from './piece.ts'

type Line = { readonly piece: Piece; readonly part: StatedArticle['lines'][number]['part'] }

/** Lines among which a stated title is looked for: it stands at the top of its article. */
const reach = 12

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Share of a text's two-character runs that a title holds. */
function held(text: string, title: string): number {
  const runs = Math.max(1, text.length - 1)
  let hits = 0
  for (let at = 0; at < runs; at++) if (title.includes(text.slice(at, at + 2))) hits++
  return hits / runs
}

/**
 * Marks as headline the lines that spell an article's stated title, where the source itself names no headline line.
 * They stand together near its top; recognition may have spelt them a little otherwise.
 */
export function titleWithin<T extends Line>(title: string | null, lines: readonly T[]): T[] {
  const wanted = bare(title ?? '')
  if (wanted.length < 2 || lines.some(({ part }) => part === 'headline')) return [...lines]
  let found = 0
  let last = -1
  return lines.map((line, at) => {
    const text = bare(pieceText(line.piece))
    const near = at < reach && (last < 0 || at - last === 1)
    const fits = found + text.length <= wanted.length * 1.15 + 1
    if (line.part !== null || !near || !fits || text.length === 0 || held(text, wanted) < 0.8) return line
    found += text.length
    last = at
    return { ...line, part: 'headline' as const }
  })
}
