import { readDateline } from '#domain/bylines/readDateline.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { countsOf, pairsOf } from '#domain/text/pairs.ts'
import type { UnassignedReason } from './assembly.ts'
import { give, type Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'
import { isClosingNote, type Classified } from './classifyBlocks.ts'
import { composeText } from './composeText.ts'
import { isArrival, isGiven } from './furniture.ts'
import { hasLostIndents, hasMarkedIndents } from './lostIndents.ts'
import { kickerEnd, subStart } from './headWords.ts'
import type { BodyPart, CaptionPart, HeadPart, Part } from './parts.ts'
import { markOf } from './markOf.ts'
import { opensArticle } from './opensArticle.ts'
import { isField, isWholeLine } from './noticeText.ts'
import { linesOfVerse } from './series.ts'

/** Paragraphs of one block and of several, by their first: a page is solved again and again, and most of them stay. */
const [single, several] = [new WeakMap<Block, BodyPart>(), new WeakMap<Block, BodyPart>()]

export function bodyPart(blocks: readonly Block[]): BodyPart {
  const kept = blocks.length > 1 ? several : single
  const [first] = blocks
  const known = first && kept.get(first)
  if (known?.blocks.length === blocks.length && known.blocks.every((block, at) => block === blocks[at])) return known
  const made = composedBody([...blocks])
  if (first) kept.set(first, made)
  return made
}

function composedBody(blocks: readonly Block[]): BodyPart {
  const pieces = blocks.flatMap((block) => block.pieces)
  const composed = composeText(pieces)
  const text = composed.text
  return {
    kind: 'body',
    pieces,
    blocks,
    composed,
    pairs: countsOf(pairsOf(text)),
    opens: opensArticle(text),
    ended: endsSentence(text),
    short: text.length <= 30 && !endsSentence(text),
  }
}

export function headPart(
  blocks: readonly Block[],
  signed: readonly Block[],
  odds?: ReadonlyMap<Block, number>,
): HeadPart {
  const text = blocks.map((block) => block.head).join(' ')
  const [first] = blocks
  const stay = first && blocks.length === 1 && signed.length === 0 ? (odds?.get(first) ?? null) : null
  return { kind: 'head', blocks, signed, pairs: [...countsOf(pairsOf(text)).keys()], text, stay }
}

/**
 * On a page whose paragraphs begin two characters short, a full line that ends a sentence and a next block that begins
 * with a full line are one paragraph over a column break.
 */
function lacksIndent(last: Block, next: Block): boolean {
  if (/^\s*\p{P}/u.test(next.body.text)) return false
  const lines = last.pieces.length >= 3 && next.pieces.length >= 3 && Math.abs(last.measure - next.measure) <= 1
  return lines && (last.widths.at(-1) ?? 0) >= last.measure - 1 && (next.widths[0] ?? 0) >= next.measure - 1
}

/** For each block, the measure of the nearest block above that has lines enough to tell it; 0 where none has. */
function columnsOf(blocks: readonly Block[]): number[] {
  let column = 0
  return blocks.map((block) => {
    if (block.pieces.length > 2) column = block.measure
    return column
  })
}

/** How the paragraphs of a page open. */
type Opening = {
  readonly wrapped: boolean
  readonly lostIndents: boolean
  readonly marked: boolean
  readonly verse: ReadonlySet<Block>
}

const openingOf = (blocks: readonly Block[], wrapped: boolean): Opening => ({
  wrapped,
  lostIndents: wrapped && hasLostIndents(blocks),
  marked: wrapped && hasMarkedIndents(blocks),
  verse: linesOfVerse(blocks),
})

/** True when a block goes on with the paragraph before it; `column` is the measure of the column that it stands in. */
function continues(
  run: readonly Block[],
  next: Block,
  { wrapped, lostIndents, marked, verse }: Opening,
  column: number,
): boolean {
  const last = run.at(-1)
  if (!last || !wrapped || (verse.has(last) && verse.has(next))) return false
  const text = last.body.text
  if (next.row || last.row) return false
  if (markOf(next.body.text) >= 0 && /[。；：！？;]$/u.test(text.trimEnd())) return false
  if (endsSentence(text) && lostIndents && lacksIndent(last, next)) return true
  if (marked && next.indented) return false
  if (marked && last.full && last.pieces.length > 1 && next.pieces.length > 1) return true
  if (endsSentence(text) || readDateline(next.body.text) || isClosingNote(next.body.text)) return false
  if (/[（(](?:广告|廣告)[）)]\s*$/u.test(text) || isGiven(text)) return false
  if (/[，、]$/u.test(text.trimEnd())) return true
  // A jump cuts its last line where the page ends, full or not.
  if (next.pieces[0]?.page !== last.pieces.at(-1)?.page) return !next.indented
  if (/[：:；;]$/u.test(text.trimEnd()) && !last.full) return false
  const alone = last.pieces.length === 1 && run.length === 1
  if (isField(next.body.text) || (alone && isWholeLine(text, 1))) return false
  const beside = next.pieces.length === 1 && alone ? Math.max(next.measure, column) : next.measure
  const measure = Math.max(last.measure, last.pieces.length === 1 ? beside : 0)
  return (last.widths.at(-1) ?? 0) >= measure - 2 * give
}

/** A caption; on a page with one paragraph a line it may run over several: a label, the words, the photographer. */
function captionParts(parts: Part[], block: Block, wrapped: boolean): CaptionPart[] {
  const last = parts.at(-1)
  if (wrapped || last?.kind !== 'caption') return [{ kind: 'caption', pieces: block.pieces, composed: block.body }]
  const label = /^(?:图片|圖片)[：:]$/u.test(last.composed.text.trim())
  if (!label && !/^[（(]/u.test(block.body.text))
    return [{ kind: 'caption', pieces: block.pieces, composed: block.body }]
  parts.pop()
  const pieces = [...last.pieces, ...block.pieces]
  return [{ kind: 'caption', pieces, composed: composeText(pieces) }]
}

/** True of two blocks that the source puts into one. */
function sameBlock(a: Block | undefined, b: Block): boolean {
  const own = b.pieces[0]?.line.block
  return own !== undefined && own === a?.pieces[0]?.line.block
}

/** True when a headline block belongs to the set above it: below a kicker, or a subheadline. */
const goesWith = (heads: readonly Block[], block: Block, wrapped: boolean): boolean =>
  !wrapped ||
  block.near === true ||
  sameBlock(heads.at(-1), block) ||
  kickerEnd.test(heads.at(-1)?.head ?? '') ||
  subStart.test(block.head)

const apart = (kind: 'tag' | UnassignedReason, block: Block): Part =>
  kind === 'tag' ? { kind, block, text: block.head } : { kind: 'furniture', block, reason: kind }

/**
 * True where no text from above goes on: right below a headline, however that was left, below one with who wrote it, which
 * stands over its own text, and below 上接.
 */
function beginsAnew(block: Block, kind: BlockClass, heads: readonly Block[], signed: readonly Block[]): boolean {
  if (kind === 'jumpLine') return isArrival(block.body.text)
  if (heads.length > 0 && signed.length > 0) return true
  return block.below === true && heads.some(({ large }) => large)
}

/** Puts blocks that belong together into parts: paragraphs over column breaks, headlines with kicker and author line. */
export function partsOf(blocks: readonly Block[], { classes, stay }: Classified, wrapped: boolean): Part[] {
  const parts: Part[] = []
  const opening = openingOf(blocks, wrapped)
  const columns = columnsOf(blocks)
  let run: Block[] = []
  let runAt = -1
  let heads: Block[] = []
  let signed: Block[] = []
  const closeBody = (): void => {
    if (run.length > 1) parts[runAt] = bodyPart(run)
    run = []
  }
  const closeHead = (): void => {
    if (heads.length + signed.length > 0) parts.push(headPart(heads, signed, stay))
    heads = []
    signed = []
  }
  blocks.forEach((block, at) => {
    const kind = classes[at] ?? 'body'
    if (kind === 'head') {
      if (signed.length > 0 || !goesWith(heads, block, wrapped)) closeHead()
      heads.push(block)
    } else if (kind === 'signature') signed.push(block)
    else {
      if (beginsAnew(block, kind, heads, signed)) closeBody()
      closeHead()
      if (kind === 'body') {
        if (!continues(run, block, opening, columns[at] ?? 0)) {
          closeBody()
          runAt = parts.length
          parts.push(bodyPart([block]))
        }
        run.push(block)
      } else parts.push(...(kind === 'caption' ? captionParts(parts, block, wrapped) : [apart(kind, block)]))
    }
  })
  closeHead()
  closeBody()
  return parts
}
