import { articleHref } from '#components/articles/articleHref.ts'

/** The address of the Review screen of an article. */
export const reviewHref = (articleId: string): string => `${articleHref(articleId)}/review`
