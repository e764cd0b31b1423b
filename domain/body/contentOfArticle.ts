import { alignText } from '#domain/assembly/alignText.ts'
import type { AssembledArticle, AssembledByline, Segment, Span } from '#domain/assembly/assembly.ts'
import type { ArticleContent, PrintedByline } from './content.ts'
import { markText, type MarkedStretch } from './markText.ts'
import type { BodyBlock, BodyMark, BlockName } from './nodes.ts'

/** What the assembly says of printed lines: their text, and the ids they are kept under (which `line` marks name). */
export type LineNames = {
  readonly textOf: (line: string) => string | undefined
  readonly idOf: (line: string) => string
}

type KeyedByline = { readonly byline: AssembledByline; readonly key: string; readonly ofCaption: boolean }
type Part = { readonly in: 'paragraph' | 'caption'; readonly index: number }
type PartText = { readonly text: string; readonly segments: readonly Segment[] }

/**
 * The content that an article begins with: its body with every stretch of text marked with the printed line it came from,
 * its dateline and bylines marked where they stand; captions after the paragraphs; bylines keyed b1, b2, … in printed
 * order, those of captions after the article's own.
 */
export function contentOfArticle(article: AssembledArticle, lines: LineNames): ArticleContent {
  const { kicker, headline, subheadline, columnTag, dateline, credit, paragraphs, captions } = article
  const bylines = keyBylines(article)
  const block = (type: BlockName, part: Part, { text, segments }: PartText): BodyBlock => {
    const stretches = [
      ...alignText(text, segments, lines.textOf).map(({ from, to, line }) =>
        stretch({ from, to }, lineMark(lines, line)),
      ),
      ...bylines.flatMap(({ byline, key }) => within(byline.span, part, { type: 'byline', attrs: { key } })),
      ...within(dateline?.span ?? null, part, { type: 'dateline' }),
    ]
    return markText(type, text, stretches)
  }
  return {
    ...{ kicker, headline, subheadline, columnTag, credit, headlineSupplied: false },
    dateline: dateline?.printed ?? null,
    body: {
      type: 'doc',
      content: [
        ...paragraphs.map((paragraph, index) => block(paragraph.role, { in: 'paragraph', index }, paragraph)),
        ...captions.map((caption, index) => block('caption', { in: 'caption', index }, caption)),
      ],
    },
    bylines: bylines.map(printedByline),
  }
}

function keyBylines({ bylines, captions }: AssembledArticle): KeyedByline[] {
  const own = bylines.map((byline) => ({ byline, ofCaption: byline.span?.in === 'caption' }))
  const others = captions.flatMap((caption) => caption.bylines.map((byline) => ({ byline, ofCaption: true })))
  return [...own, ...others].map((one, at) => ({ ...one, key: `b${at + 1}` }))
}

function printedByline({ byline, key, ofCaption }: KeyedByline): PrintedByline {
  const { printed, name, role, organisation } = byline
  return { key, printed, name, role, organisation, ofCaption }
}

function within(span: Span, part: Part, mark: BodyMark): MarkedStretch[] {
  return span && span.in === part.in && span.index === part.index ? [stretch(span, mark)] : []
}

const lineMark = ({ idOf }: LineNames, line: string): BodyMark => ({ type: 'line', attrs: { id: idOf(line) } })

const stretch = ({ from, to }: { readonly from: number; readonly to: number }, mark: BodyMark): MarkedStretch => ({
  from,
  to,
  mark,
})
