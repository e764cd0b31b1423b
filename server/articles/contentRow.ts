import { canonicalContent } from '#domain/body/canonicalContent.ts'
import type { ArticleContent, PrintedByline } from '#domain/body/content.ts'
import { schemaVersion, type Body } from '#domain/body/nodes.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { Prisma } from '../database/generated/client.ts'
import { sha256 } from '../storage/keepFile.ts'

type HeadColumns = Omit<ArticleContent, 'body' | 'bylines'>
type ContentRow = HeadColumns & { readonly body: Prisma.JsonValue; readonly bylines: Prisma.JsonValue }

/** The columns that a revision and a draft share; for `select`. */
export const contentColumns = {
  kicker: true,
  headline: true,
  headlineSupplied: true,
  subheadline: true,
  columnTag: true,
  dateline: true,
  credit: true,
  body: true,
  bylines: true,
} as const satisfies Record<keyof ArticleContent, true>

/** Content as a row holds it. Only content that was checked is ever written, so it is not checked again. */
export function contentOf(row: ContentRow): ArticleContent {
  const { kicker, headline, headlineSupplied, subheadline, columnTag, dateline, credit } = row
  const body = row.body as unknown as Body
  const bylines = bylinesOf(row)
  return { kicker, headline, headlineSupplied, subheadline, columnTag, dateline, credit, body, bylines }
}

export const bylinesOf = (row: { readonly bylines: Prisma.JsonValue }): PrintedByline[] =>
  row.bylines as unknown as PrintedByline[]

/** What a draft row keeps of content. */
export function draftColumns(content: ArticleContent) {
  const { body, bylines, ...head } = content
  return {
    ...head,
    body: body as unknown as Prisma.InputJsonValue,
    bylines: bylines as unknown as Prisma.InputJsonValue,
    schemaVersion,
  }
}

/** What a revision row keeps of content: the draft's columns, its plain text and its hash. */
export function revisionColumns(content: ArticleContent) {
  return { ...draftColumns(content), plainText: plainText(content.body), contentHash: contentHash(content) }
}

/** The hash that an approval is bound to. */
export const contentHash = (content: ArticleContent): string => sha256(canonicalContent(content))
