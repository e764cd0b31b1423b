import type { StatedArticle } from '#domain/source/sourcePage.ts'
import type { ParsedPage, ParseOptions, Reading, TextChunks, TextFormat } from '../format.ts'
import { layPage } from '../layout/layPage.ts'
import { usualResolution } from '../layout/scale.ts'
import { attributeOf, numberOf, type MarkupElement } from '../markup/element.ts'
import { readMarkup } from '../markup/readMarkup.ts'
import { rootOf } from '../markup/rootOf.ts'
import { xmlParser } from '../markup/xmlParser.ts'
import { pageBlocks } from './pageBlocks.ts'
import { statedOrder } from './pageOrder.ts'
import { brokenOutlines } from './pageShape.ts'
import { pageStated } from './pageStated.ts'

/** PAGE XML of any version, with what Transkribus adds to it. */
export const pageXml: TextFormat = {
  name: 'pageXml',
  looksLike: (head) => rootOf(head)?.toLowerCase() === 'pcgts',
  parse,
}

type Read = Omit<ParsedPage, 'stated'> & { readonly stated: readonly StatedArticle[] }

function readPage(source: string, page: MarkupElement, ordinal: number): Read {
  const [width, height] = [numberOf(page, 'imageWidth'), numberOf(page, 'imageHeight')]
  const image = attributeOf(page, 'imageFilename')
  const perCentimetre = attributeOf(page, 'imageResolutionUnit') === 'PPCM' ? 2.54 : 1
  const inch = (numberOf(page, 'imageXResolution') ?? 0) * perCentimetre
  const { page: laid, anchors } = layPage(
    {
      ...{ source, label: null },
      size: width && height && width > 0 && height > 0 ? { width, height } : null,
      ...(image === null ? {} : { image }),
      blocks: pageBlocks(page, statedOrder(page), inch >= 50 ? inch : usualResolution),
    },
    ordinal,
  )
  const count = brokenOutlines(page)
  const problem = { source, page: null, line: null, code: 'outlineBroken', values: { count } }
  return { page: laid, problems: count > 0 ? [problem] : [], stated: pageStated(page, anchors) }
}

async function* parse(source: string, chunks: TextChunks, { firstPage }: ParseOptions): Reading {
  const elements = readMarkup(chunks, { source, wanted: (name) => name === 'Page', parser: xmlParser })
  const stated: StatedArticle[] = []
  let ordinal = firstPage
  for (;;) {
    const step = await elements.next()
    if (step.done) return { stated, problems: step.value }
    const { stated: own, ...page } = readPage(source, step.value, ordinal)
    stated.push(...own.map((article) => ({ ...article, id: `p${ordinal} ${article.id}` })))
    ordinal += 1
    yield page
  }
}
