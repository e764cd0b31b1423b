import type { ArticleContent } from './content.ts'
import { mergeBodies, type MergePiece } from './mergeBodies.ts'
import type { Body } from './nodes.ts'
import { sameContent, sameValue } from './sameContent.ts'

/** Everything of a content beside its body, in the order it is shown. */
export const contentFields = [
  'columnTag',
  'kicker',
  'headline',
  'headlineSupplied',
  'subheadline',
  'dateline',
  'credit',
  'bylines',
] as const satisfies readonly (keyof ArticleContent)[]
export type ContentField = (typeof contentFields)[number]

export type Side = 'mine' | 'theirs'

/** Two changes of one content, merged as far as they agree. */
export type ContentMerge = {
  /** The fields that both sides changed differently. */
  readonly fields: readonly ContentField[]
  readonly pieces: readonly MergePiece[]
  /** True where no field and no paragraph was changed by both. */
  readonly isClean: boolean
  readonly base: ArticleContent
  readonly mine: ArticleContent
  readonly theirs: ArticleContent
}

/** Merges two changes of one content: the body by paragraph, all else by field. */
export function mergeContents(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent): ContentMerge {
  const fields = contentFields.filter(
    (field) =>
      !sameValue(mine[field], base[field]) &&
      !sameValue(theirs[field], base[field]) &&
      !sameValue(mine[field], theirs[field]),
  )
  const pieces = mergeBodies(base.body, mine.body, theirs.body)
  const isClean = fields.length === 0 && pieces.every((piece) => piece.kind === 'agreed')
  return { fields, pieces, isClean, base, mine, theirs }
}

/**
 * The merged content. `choices` says which side to take where both changed the same: by field name, or by the number of
 * the conflict in the body, from 0. What is not chosen is mine, since that is what the person sees before them.
 */
export function mergedContent(merge: ContentMerge, choices: Readonly<Record<string, Side>> = {}): ArticleContent {
  const { base, mine, theirs, fields } = merge
  const sideOf = (field: ContentField): Side => {
    if (fields.includes(field)) return choices[field] ?? 'mine'
    return sameValue(mine[field], base[field]) ? 'theirs' : 'mine'
  }
  const chosen = (field: ContentField): Partial<ArticleContent> => ({
    [field]: (sideOf(field) === 'mine' ? mine : theirs)[field],
  })
  const fieldsOf = contentFields.reduce((all, field) => ({ ...all, ...chosen(field) }), mine)
  return { ...fieldsOf, body: mergedBody(merge.pieces, choices) }
}

function mergedBody(pieces: readonly MergePiece[], choices: Readonly<Record<string, Side>>): Body {
  let conflict = 0
  const content = pieces.flatMap((piece) =>
    piece.kind === 'agreed' ? piece.blocks : piece[choices[conflict++] ?? 'mine'],
  )
  return { type: 'doc', content }
}

/** Has the one side nothing that the other has not? Then there is nothing to choose. */
export const addsNothing = (base: ArticleContent, changed: ArticleContent, other: ArticleContent): boolean =>
  sameContent(base, changed) || sameContent(changed, other)
