import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { Prisma } from '../database/generated/client.ts'
import { contentColumns, contentOf } from './contentRow.ts'

/** What a title is read from; for `select`. */
export const titleColumns = contentColumns satisfies Prisma.DraftSelect

/** What an article is called now, by its draft. */
export function articleTitleOf(draft: Parameters<typeof contentOf>[0] | null): string {
  if (!draft) return ''
  const { headline, headlineSupplied, body } = contentOf(draft)
  return articleTitle({ headline, headlineSupplied, plainText: plainText(body) }).text
}
