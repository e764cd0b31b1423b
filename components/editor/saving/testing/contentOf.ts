import type { ArticleContent } from '#domain/body/content.ts'
import { plainText } from '#domain/body/plainText.ts'

/** A content of these paragraphs and nothing else. */
export const contentOf = (...texts: readonly string[]): ArticleContent => ({
  ...{ kicker: null, headline: null, headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [] },
  body: { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
})

export const textOf = ({ body }: ArticleContent): string => plainText(body)
