import type { ParagraphRole } from '#domain/assembly/assembly.ts'
import { textOf, type SeedArticle } from '#seeds/articles/seedArticle.ts'
import { signerName } from '#seeds/reporters.ts'

/** An article whose parts are known, to be laid out on pages of the bench. */
export type LaidArticle = {
  readonly id: string
  readonly kicker: string | null
  /** One string a line. */
  readonly headline: readonly string[]
  readonly subheadline: string | null
  readonly columnTag: string | null
  readonly bylineBlock: string | null
  readonly bylines: readonly { readonly name: string; readonly role: string }[]
  readonly paragraphs: readonly { readonly role: ParagraphRole; readonly text: string }[]
  readonly captions: readonly string[]
}

/** An article of the demo newspaper, as the bench lays it. */
export function laidSeed(article: SeedArticle): LaidArticle {
  return {
    id: article.id,
    kicker: article.kicker ?? null,
    headline: article.headline ?? [],
    subheadline: article.subheadline ?? null,
    columnTag: article.columnTag ?? null,
    bylineBlock: article.bylineBlock ?? null,
    bylines: article.bylines.map(({ by, role }) => ({ name: signerName(by), role })),
    paragraphs: article.paragraphs
      .map((paragraph) => ({
        role: typeof paragraph === 'string' ? ('paragraph' as const) : paragraph.role,
        text: textOf(paragraph),
      }))
      .filter(({ text }) => text !== ''),
    captions: (article.captions ?? []).map(({ text }) => text),
  }
}
