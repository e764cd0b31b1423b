import { linesOfByline } from '#domain/reporters/linesOfByline.ts'
import type { ArticleContent, PrintedByline } from './content.ts'
import type { BodyBlock, BodyMark } from './nodes.ts'

/** A byline that an article has or had, under its key. */
export type KnownByline = Pick<PrintedByline, 'key' | 'printed' | 'name' | 'role'> & {
  /** The printed line that its name stands on; null where it stands apart from the text or that is not known. */
  readonly lineId: string | null
  /** The article has it now; false: it had it once. */
  readonly isPrinted: boolean
}

type Likeness = (byline: PrintedByline, known: KnownByline, lines: readonly string[]) => boolean

const hasSameWords: Likeness = (byline, known) =>
  byline.printed === known.printed && byline.name === known.name && byline.role === known.role

/** The closest first: of two alike the line tells which is which. */
const likenesses: readonly Likeness[] = [
  (byline, known, lines) =>
    known.isPrinted && hasSameWords(byline, known, lines) && known.lineId !== null && lines.includes(known.lineId),
  (byline, known, lines) => known.isPrinted && hasSameWords(byline, known, lines),
  (byline, known, lines) => !known.isPrinted && hasSameWords(byline, known, lines),
  ({ name }, known) => known.isPrinted && known.name === name,
]

/**
 * Content that was composed anew with the keys that its bylines had, since a key is one printed byline's for good: whom
 * it is linked to stays with the words. Those that the article never had get keys that it never had; the text's marks go
 * with them.
 */
export function keepBylineKeys(content: ArticleContent, known: readonly KnownByline[]): ArticleContent {
  if (known.length === 0) return content
  const kept = matched(content, known)
  const isTaken = new Set(known.map(({ key }) => key))
  let last = 0
  for (const { key } of content.bylines) {
    if (kept.has(key)) continue
    do last += 1
    while (isTaken.has(`b${last}`))
    kept.set(key, `b${last}`)
  }
  return renameBylineKeys(content, (key) => kept.get(key) ?? key)
}

/** Content whose bylines bear other keys, in the list and in the text alike. */
export const renameBylineKeys = (content: ArticleContent, keyOf: (key: string) => string): ArticleContent => ({
  ...content,
  bylines: content.bylines.map((one) => ({ ...one, key: keyOf(one.key) })),
  body: { ...content.body, content: content.body.content.map((block) => renamed(block, keyOf)) },
})

/** The keys that bylines keep, by the keys that they were composed with. */
function matched({ body, bylines }: ArticleContent, known: readonly KnownByline[]): Map<string, string> {
  const kept = new Map<string, string>()
  const given = new Set<string>()
  for (const isLike of likenesses)
    for (const byline of bylines) {
      if (kept.has(byline.key)) continue
      const lines = linesOfByline(body, byline.key)
      const found = known.find((one) => !given.has(one.key) && isLike(byline, one, lines))
      if (!found) continue
      kept.set(byline.key, found.key)
      given.add(found.key)
    }
  return kept
}

function renamed(block: BodyBlock, keyOf: (key: string) => string): BodyBlock {
  const bears = ({ type, attrs }: BodyMark): boolean => type === 'byline' && keyOf(attrs?.key ?? '') !== attrs?.key
  if (!block.content?.some(({ marks = [] }) => marks.some(bears))) return block
  const rename = (mark: BodyMark): BodyMark =>
    mark.type === 'byline' ? { ...mark, attrs: { ...mark.attrs, key: keyOf(mark.attrs?.key ?? '') } } : mark
  return {
    ...block,
    content: block.content.map((run) => (run.marks ? { ...run, marks: run.marks.map(rename) } : run)),
  }
}
