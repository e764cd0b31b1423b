import { keepBylineKeys, type KnownByline } from '#domain/body/keepBylineKeys.ts'
import type { ArticleText } from './articleText.ts'

/** A text that was composed anew with the keys that the article's bylines had (`keepBylineKeys`). */
export const withOwnBylines = (
  text: ArticleText,
  articleId: string,
  signed: readonly (KnownByline & { readonly articleId: string })[],
): ArticleText => ({
  ...text,
  content: keepBylineKeys(
    text.content,
    signed.filter((one) => one.articleId === articleId),
  ),
})
