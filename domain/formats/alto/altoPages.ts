import type { Problem, SourcePage } from '#domain/source/sourcePage.ts'
import type { TextChunks } from '../format.ts'
import { layPage, type Anchor } from '../layout/layPage.ts'
import { attributeOf, descendantsOf, numberOf, type MarkupElement } from '../markup/element.ts'
import { readMarkup } from '../markup/readMarkup.ts'
import { xmlParser } from '../markup/xmlParser.ts'
import { altoBlocks } from './altoBlocks.ts'
import { emptyHeader, headerNames, measuresOf, withHeader, type AltoHeader } from './altoHeader.ts'

/** A page of an ALTO file, with what the file calls its lines. */
export type AltoPage = { readonly page: SourcePage; readonly problems: readonly Problem[]; readonly anchors: Anchor[] }

const labelOf = (page: MarkupElement): string | null => attributeOf(page, 'PRINTED_IMG_NR')

function readPage(source: string, page: MarkupElement, header: AltoHeader, ordinal: number): AltoPage {
  const { scale, point, problems } = measuresOf(header)
  const statesBlanks = descendantsOf(page, 'SP').length > 0
  const blocks = altoBlocks(page, { ...header, scale, point, statesBlanks })
  const [width, height] = [numberOf(page, 'WIDTH'), numberOf(page, 'HEIGHT')]
  const size = width && height && width > 0 && height > 0 ? { width: width * scale, height: height * scale } : null
  const rounded = size && { width: Math.round(size.width), height: Math.round(size.height) }
  const image = header.image === null ? {} : { image: header.image }
  const label = labelOf(page)
  const laid = layPage({ source, label, size: rounded, ...image, blocks }, ordinal)
  return { ...laid, problems: problems.map((problem) => ({ source, page: label, line: null, ...problem })) }
}

/** The pages of an ALTO file of any version, one by one; returns what was wrong with the file. */
export async function* altoPages(
  source: string,
  chunks: TextChunks,
  firstPage: number,
): AsyncGenerator<AltoPage, readonly Problem[], void> {
  const wanted = (name: string): boolean => name === 'Page' || headerNames.includes(name)
  const elements = readMarkup(chunks, { source, wanted, parser: xmlParser })
  let header = emptyHeader
  let ordinal = firstPage
  for (;;) {
    const step = await elements.next()
    if (step.done) return step.value
    if (step.value.name === 'Page') yield readPage(source, step.value, header, ordinal++)
    else header = withHeader(header, step.value)
  }
}
