import { openingBylines } from '#domain/bylines/findBylines.ts'
import { readDateline } from '#domain/bylines/readDateline.ts'
import { readSignature } from '#domain/bylines/readSignature.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { countsOf, pairsOf } from '#domain/text/pairs.ts'
import type { UnassignedReason } from './assembly.ts'
import { captionEnd, captionStart, type Block } from './block.ts'
import { hasLostIndents, isFragment } from './fragment.ts'
import { furnitureOf } from './furniture.ts'

export type BlockClass = 'body' | 'head' | 'caption' | 'signature' | 'tag' | UnassignedReason

const signed = /(?:记者|記者|通讯员|通訊員|新华社|本报|图片|资料).{0,24}(?:摄|攝|供图|供圖|摄影报道)\s*[）)]?\s*$/u

/** True when a block is a caption: it says that it shows a picture, or who took it. */
export function isCaption(block: Block): boolean {
  const text = block.body.text
  if (block.pieces.length > 8 || text.length > 320) return false
  if (captionStart.test(text)) return true
  if (!captionEnd.test(text) || readDateline(text)) return false
  return (
    signed.test(text) ||
    (block.pieces.length <= 4 && /[\s。（(]\s*\p{Script=Han}{2,4}\s*(?:摄|攝|摄影)\s*[）)]?$/u.test(text))
  )
}

/** Who speaks, when a block is a turn of a printed conversation: `记者：`, `问：`. */
const speakerOf = (block: Block): string | null => /^\s*(\p{Script=Han}{1,5})[：:]/u.exec(block.body.text)?.[1] ?? null

/** What a block is by itself, when that is beyond doubt. */
function sureClass(block: Block): BlockClass | null {
  const lines = block.pieces.length
  const text = block.body.text
  const furniture = furnitureOf(text, lines)
  if (furniture) return furniture
  if (isCaption(block)) return 'caption'
  if (block.large && lines <= 5 && !readDateline(text)) return 'head'
  if (readDateline(text) || (lines > 1 && openingBylines(text).length > 0)) return 'body'
  if (block.spaced && lines <= 5) return 'head'
  if (lines > 5) return 'body'
  if (endsSentence(text) && (lines > 2 || text.length > 40 || /[。]$/u.test(text))) return 'body'
  if (/[，、；]$/u.test(text) || /。./u.test(text.slice(0, -1))) return 'body'
  return null
}

/** True of words in one bracket alone, as stand below an article: who wrote it, where it was taken from. */
export const isClosingNote = (text: string): boolean => /^\s*[（(〔][^（()）〔〕]{2,80}[）)〕]\s*$/u.test(text)

/** Says of every block of a page what it is. */
export function classifyBlocks(blocks: readonly Block[]): BlockClass[] {
  const counts = countsOf(blocks.flatMap((block) => pairsOf(block.body.text)))
  const speakers = countsOf(blocks.flatMap((block) => speakerOf(block) ?? []))
  const indented = hasLostIndents(blocks)
  const classes = blocks.map((block) => {
    const speaker = speakerOf(block)
    const sure = sureClass(block)
    return sure === null && speaker !== null && (speakers.get(speaker) ?? 0) > 1 ? 'body' : sure
  })
  const nearest = (from: number, step: 1 | -1): Block | undefined => {
    for (let at = from + step, left = 40; left > 0 && at >= 0 && at < blocks.length; at += step, left--)
      if (classes[at] === 'body') return blocks[at]
    return undefined
  }
  blocks.forEach((block, at) => {
    if (classes[at] !== null && classes[at] !== 'head') return
    const previous = classes[at - 1]
    if (isClosingNote(block.body.text) && previous !== 'head' && previous !== 'signature') {
      classes[at] = 'body'
      return
    }
    if (!block.spaced && previous === 'head' && readSignature(block.body.text, true).length > 0)
      classes[at] = 'signature'
    else if (!block.spaced && readSignature(block.body.text, false).length > 0) classes[at] = 'signature'
    else if (classes[at] === null)
      classes[at] = isFragment(block, nearest(at, -1), nearest(at, 1), counts, indented) ? 'body' : 'head'
    const short = block.pieces.length === 1 && block.head.length <= 14
    if (classes[at] === 'head' && block.tight && block.indented && short && !block.spaced) classes[at] = 'tag'
  })
  return classes.map((value) => value ?? 'body')
}
