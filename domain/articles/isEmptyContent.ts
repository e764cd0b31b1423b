import type { ArticleContent } from '#domain/body/content.ts'
import { plainText } from '#domain/body/plainText.ts'

/** True where a body has no text: such an article is not submitted. */
export const isEmptyContent = (content: ArticleContent): boolean => plainText(content.body).trim() === ''
