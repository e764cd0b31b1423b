import type { ParsedPage, ParseOptions, Reading, TextChunks, TextFormat } from '../format.ts'
import { layPage } from '../layout/layPage.ts'
import { attributeOf, type MarkupElement } from '../markup/element.ts'
import { htmlParser } from '../markup/htmlParser.ts'
import { readMarkup } from '../markup/readMarkup.ts'
import { rootOf } from '../markup/rootOf.ts'
import { hocrBlocks } from './hocrBlocks.ts'
import { hasClass, hocrBox, hocrProperty } from './hocrTitle.ts'

/** hOCR: what recognisers write into web pages. */
export const hocr: TextFormat = { name: 'hocr', looksLike, parse }

const isPage = /^ocr_page$/u
const isPart = /^ocrx?_(carea|block|par|line|word|column)$/u

function looksLike(head: string): boolean {
  return rootOf(head) !== null && /class\s*=\s*["']?[^"'>]{0,80}\bocrx?_(page|carea|line|word)\b/u.test(head)
}

function readPage(source: string, element: MarkupElement, ordinal: number): ParsedPage {
  const box = hocrBox(element)
  const image = /\bimage\s+["']?([^"';]+)/u.exec(attributeOf(element, 'title') ?? '')?.[1]?.trim()
  const printed = hocrProperty(element, 'lpageno')?.join(' ').replace(/["']/gu, '')
  const draft = {
    ...{ source, label: printed || null },
    size: box && box[2] > 0 && box[3] > 0 ? { width: box[0] + box[2], height: box[1] + box[3] } : null,
    ...(image ? { image } : {}),
    blocks: hocrBlocks(element),
  }
  return { page: layPage(draft, ordinal).page, problems: [] }
}

async function* parse(source: string, chunks: TextChunks, { firstPage }: ParseOptions): Reading {
  const wanted = (_: string, attributes: ReadonlyMap<string, string>): boolean =>
    hasClass({ attributes }, isPage) || hasClass({ attributes }, isPart)
  const elements = readMarkup(chunks, { source, wanted, parser: htmlParser })
  const stray: MarkupElement[] = []
  let ordinal = firstPage
  let step = await elements.next()
  for (; !step.done; step = await elements.next()) {
    if (hasClass(step.value, isPage)) yield readPage(source, step.value, ordinal++)
    else stray.push(step.value)
  }
  const outside: MarkupElement = { name: 'body', attributes: new Map(), children: stray }
  const last = readPage(source, outside, ordinal)
  const isHeld = last.page.lines.length > 0
  if (isHeld) yield last
  const told = isHeld ? [{ source, page: null, line: null, code: 'linesOutsidePage', values: {} }] : []
  return { stated: [], problems: [...step.value, ...told] }
}
