import { blockEvidence } from '#domain/assembly/blockEvidence.ts'
import { blocksOf } from '#domain/assembly/block.ts'
import { sureClasses } from '#domain/assembly/classifyBlocks.ts'
import type { BlockClass } from '#domain/assembly/blockClass.ts'
import { piecesOf, settingOf } from '#domain/assembly/pageLines.ts'
import { placesOf } from '#domain/assembly/placesOf.ts'
import { readPage } from '../assemblyPages.ts'
import type { LaidPage } from '../laying/layRandomly.ts'
import { oddsOf, type Example, type Weights } from './logistic.ts'

const partOf = (label: string | undefined): string => label?.split(':')[1] ?? ''
const apart = new Set(['', 'author', 'caption', 'columnTag', 'folio', 'staffCredit'])

/** Doubtful blocks: is each running text and no line by itself; and of the lines by themselves, does each stay in the text. */
export type BlockExamples = { readonly running: Example[]; readonly staying: Example[] }

/** The doubtful blocks of a page, seen as `weights` would have the blocks beside them. */
export function blockExamples(page: LaidPage, weights: Weights): BlockExamples {
  const source = readPage(page.raw, page.name)
  const setting = settingOf(source)
  const blocks = blocksOf(piecesOf(source, 0), setting)
  const sure = sureClasses(blocks)
  const classes: (BlockClass | null)[] = [...sure]
  const placeOf = placesOf(blocks)
  const seenAt = (at: number): ReadonlyMap<string, number> => {
    const block = blocks[at]
    return block ? blockEvidence(placeOf(block, at, (other) => classes[other] ?? null)) : new Map()
  }
  const found: BlockExamples = { running: [], staying: [] }
  for (let pass = 0; pass < 2; pass++)
    blocks.forEach((block, at) => {
      if (sure[at] !== null) return
      const seen = seenAt(at)
      classes[at] = oddsOf(seen, weights) > 0 ? 'body' : 'head'
      const part = partOf(page.labels[block.pieces[0]?.at ?? -1])
      if (apart.has(part)) return
      const alone = part === 'head' || part === 'subhead' || part === 'verse'
      const text = block.body.text.slice(0, 12)
      found.running.push({ seen, is: !alone, text })
      if (alone) found.staying.push({ seen, is: part !== 'head', text })
    })
  return found
}
