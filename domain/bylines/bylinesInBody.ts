import { bylinesOf, captionBylines } from '#domain/assembly/signArticle.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { blockText } from '#domain/body/plainText.ts'
import { linesOfMarked } from '#domain/body/putByline.ts'
import { bareName } from '#domain/reporters/nameLikeness.ts'
import type { FoundByline } from './readByline.ts'
import { readSignature } from './readSignature.ts'

/** A byline that the rules find in a text that is kept already: its words, and the printed line that they stand on. */
export type FoundInText = Pick<FoundByline, 'printed' | 'name' | 'role' | 'organisation'> & {
  readonly lineId: string | null
}

/**
 * Who signs an article by its text as it stands, and by the lines of its byline block, beyond those who are known already
 * (`known`: names of all bylines that it has or ever had; what a person took out is not found again). Each name once.
 */
export function bylinesInBody(
  { body }: Pick<ArticleContent, 'body'>,
  apart: readonly string[],
  known: readonly string[],
): readonly FoundInText[] {
  const isCaption = body.content.map(({ type }) => type === 'caption')
  const textBlocks = [...body.content.keys()].filter((at) => !isCaption[at])
  const textAt = (at: number): string => {
    const block = body.content[at]
    return block ? blockText(block) : ''
  }
  const inText = bylinesOf(
    textBlocks.map((at) => ({ text: textAt(at) })),
    [],
  ).flatMap((found) => {
    const at = found.span?.in === 'paragraph' ? textBlocks[found.span.index] : undefined
    return at === undefined || !found.span ? [] : [{ ...found, at, from: found.span.from, to: found.span.to }]
  })
  const inCaptions = [...body.content.keys()].flatMap((at) =>
    isCaption[at] ? captionBylines(textAt(at)).map((found) => ({ ...found, at })) : [],
  )
  const placed = [...inText, ...inCaptions].map(({ at, from, to, ...found }) => ({
    ...pick(found),
    lineId: linesOfMarked(body, { at, from, to })[0] ?? null,
  }))
  const above = apart.flatMap((line) => readSignature(line, true)).map((found) => ({ ...pick(found), lineId: null }))
  const seen = new Set(known.map(bareName))
  return [...above, ...placed].filter(({ name }) => {
    const isNew = !seen.has(bareName(name))
    seen.add(bareName(name))
    return isNew
  })
}

const pick = ({ printed, name, role, organisation }: Omit<FoundInText, 'lineId'>): Omit<FoundInText, 'lineId'> => ({
  ...{ printed, name, role, organisation },
})
