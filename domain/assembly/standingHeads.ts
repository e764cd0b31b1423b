import { readSignature } from '#domain/bylines/readSignature.ts'
import { countsOf } from '#domain/text/pairs.ts'
import { surnameLength } from '#domain/text/surnames.ts'
import type { Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'
import { linesOfVerse } from './series.ts'

const bareWord = /^(?:\p{Script=Han}\s*){2,3}$/u
const wordOf = ({ body }: Block): string => body.text.replace(/\s+/gu, '')

/** True of two or three characters alone: somebody's name, a standing head, a short headline. */
export const isBareWord = ({ body }: Block): boolean => bareWord.test(body.text)

/** Blocks to either side whose text is searched for a word: those of a printed page's column. */
const reach = 40

/** True when a word stands in running text or captions around it: a pen name is no word of other texts. */
function isWordOfText(blocks: readonly Block[], at: number, word: string): boolean {
  const around = blocks.slice(Math.max(0, at - reach), at + reach + 1)
  return around.some((other) => !isBareWord(other) && other.body.text.includes(word))
}

/** True of a place above a headline; short lines without end are verse, and a poet's name stands over them. */
const isAboveHead = (blocks: readonly Block[], classes: readonly (BlockClass | null)[], at: number): boolean =>
  classes[at + 1] === 'head' &&
  (blocks[at + 1]?.pieces.length ?? 0) <= 3 &&
  classes.slice(at + 1, at + 4).some((kind) => kind !== 'head')

/** True of an author line that says who wrote: one who took or drew the pictures may stand below a pen name. */
const namesWriter = ({ body }: Block): boolean =>
  readSignature(body.text, true).some(({ role }) => role !== 'photographer') &&
  !/^\s*(?:插图|插圖|题图|題圖|题字)/u.test(body.text)

const cellsOf = (block: Block): number => block.body.text.trim().split(/\s+/u).length

/**
 * True of words beside a table's row that a narrow column broke off from it. A row that has as many cells as the one above
 * it is whole: what stands below the last is no cell of it.
 */
function isCell(blocks: readonly Block[], at: number): boolean {
  const [other, above, below] = [blocks[at - 2], blocks[at - 1], blocks[at + 1]]
  if (below?.row) return true
  return above?.row === true && !(other?.row && cellsOf(other) === cellsOf(above))
}

type NameClass = 'tag' | 'head' | 'body'

function standsAs(
  blocks: readonly Block[],
  classes: readonly (BlockClass | null)[],
  at: number,
  alone: ReadonlyMap<string, number>,
  verse: ReadonlySet<Block>,
): NameClass | null {
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (!block || !isBareWord(block)) return null
  if (isCell(blocks, at)) return 'body'
  const word = wordOf(block)
  const named = surnameLength(word) > 0
  const previous = classes[at - 1]
  const above = isAboveHead(blocks, classes, at)
  if (!named && verse.has(blocks[at - 1] ?? block) && (above || at === blocks.length - 1)) return 'tag'
  if (above && (previous === 'caption' || (previous === 'signature' && !named))) return 'tag'
  if (named) return null
  if ((alone.get(word) ?? 0) > 1) return 'tag'
  if (next && classes[at + 1] === 'signature' && namesWriter(next)) return 'head'
  return isWordOfText(blocks, at, word) ? (above ? 'tag' : 'head') : null
}

/**
 * What of a page's author lines are none, by index: standing heads and short headlines of two or three characters that
 * might be somebody's name. Who signs stands under a headline or right behind the text. Between a caption, or an author
 * line, and the next headline stands what that runs under. Words that open with no known surname are no pen name where
 * they stand alone twice on the page, where who wrote is named right below, or where other texts use them.
 */
export function standingHeads(
  blocks: readonly Block[],
  classes: readonly (BlockClass | null)[],
): ReadonlyMap<number, NameClass> {
  const alone = countsOf(blocks.flatMap((block) => (isBareWord(block) ? [wordOf(block)] : [])))
  const verse = linesOfVerse(blocks)
  const found = new Map<number, NameClass>()
  blocks.forEach((_, at) => {
    const kind = classes[at] === 'signature' ? standsAs(blocks, classes, at, alone, verse) : null
    if (kind) found.set(at, kind)
  })
  return found
}
