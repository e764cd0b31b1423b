import type { BlockKind } from '#domain/source/sourcePage.ts'
import type { DraftBlock, DraftLine } from '../layout/layPage.ts'
import { attributeOf, type MarkupElement } from '../markup/element.ts'
import { hocrLine, looseLine } from './hocrLine.ts'
import { hasClass, hocrBox } from './hocrTitle.ts'

const isLine = /^(ocr|ocrx)_(line|textfloat|caption|header|footer)$/u
const isBlock =
  /^(ocr_carea|ocrx_block|ocr_column|ocr_float|ocr_separator|ocr_table|ocr_\w*image|ocr_photo|ocr_linedrawing)$/u
const inLine = new Set(['span', 'b', 'strong', 'i', 'em', 'a', 'font', 'u', 'sub', 'sup', 'bdo', 'br'])
const kinds: readonly (readonly [RegExp, BlockKind])[] = [
  [/^ocr_separator$/u, 'rule'],
  [/^ocr_table$/u, 'table'],
  [/^ocr_\w*image$|^ocr_photo$|^ocr_linedrawing$/u, 'picture'],
]
const kindOf = (element: MarkupElement): BlockKind =>
  kinds.find(([pattern]) => hasClass(element, pattern))?.[1] ?? 'text'
const idsOf = (element: MarkupElement): string[] => {
  const id = attributeOf(element, 'id')
  return id === null ? [] : [id]
}

type Open = { readonly lines: DraftLine[]; loose: (MarkupElement | string)[] }

/** The blocks of a page, in the order written; what stands in no block of its own makes one at its place. */
export function hocrBlocks(page: MarkupElement): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const flush = (open: Open): void => {
    open.lines.push(...looseLine(open.loose))
    open.loose = []
  }
  const start = (ids: string[], kind: BlockKind, box: DraftBlock['box']): Open => {
    const lines: DraftLine[] = []
    blocks.push({ ids, kind, box, order: null, lines })
    return { lines, loose: [] }
  }
  const visit = (element: MarkupElement, open: Open): void => {
    for (const child of element.children) {
      if (typeof child === 'string') open.loose.push(child)
      else if (hasClass(child, isLine)) {
        flush(open)
        const line = hocrLine(child)
        if (line) open.lines.push(line)
      } else if (hasClass(child, isBlock)) {
        flush(open)
        const own = start(idsOf(child), kindOf(child), hocrBox(child))
        visit(child, own)
        flush(own)
      } else if (inLine.has(child.name) && !holdsLine(child)) {
        if (child.name === 'br') flush(open)
        else open.loose.push(child)
      } else {
        flush(open)
        visit(child, open)
        flush(open)
      }
    }
  }
  const outer = start(idsOf(page), 'text', null)
  visit(page, outer)
  flush(outer)
  return blocks.filter(({ lines, kind, box }) => lines.length > 0 || kind !== 'text' || box !== null)
}

const holdsLine = (element: MarkupElement): boolean =>
  element.children.some(
    (child) => typeof child !== 'string' && (hasClass(child, isLine) || hasClass(child, isBlock) || holdsLine(child)),
  )
