import { plainText } from '#domain/body/plainText.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { foldText } from '#domain/search/foldText.ts'
import { gramsOf } from '#domain/search/grams.ts'
import type { Prisma } from '../database/generated/client.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'

/** What entries are made of; for `select`. */
export const entrySource = {
  id: true,
  kind: true,
  goneAt: true,
  issue: { select: { date: true, publicationId: true, publicSince: true } },
  pages: { orderBy: { ordinal: 'asc' }, select: { page: { select: { label: true, sectionName: true } } } },
  mentions: {
    select: { key: true, links: { orderBy: { id: 'desc' }, take: 1, select: { reporterId: true } } },
  },
  publishedRevisionId: true,
  publishedRevision: { select: contentColumns },
  draft: { select: { ...contentColumns, baseRevisionId: true } },
  placements: { orderBy: { order: 'asc' }, select: { from: true, to: true, line: { select: { text: true } } } },
} as const satisfies Prisma.ArticleSelect
export type EntrySource = Prisma.ArticleGetPayload<{ select: typeof entrySource }>

export type EntryRow = {
  readonly articleId: string
  readonly audience: 'public' | 'desk'
  readonly revisionId: string | null
  readonly title: string
  readonly text: string
  readonly grams: readonly number[]
  readonly reporterIds: readonly string[]
}

/** The entries that an article is to have: none, the desk's, or the desk's and the public's. */
export function entryRows(article: EntrySource): EntryRow[] {
  const { draft, issue, publishedRevision } = article
  const isPublic = issue.publicSince !== null && publishedRevision !== null
  return [
    ...(draft && !article.goneAt
      ? [row(article, 'desk', draft.baseRevisionId, contentOf(draft), sourceText(article))]
      : []),
    ...(isPublic ? [row(article, 'public', article.publishedRevisionId, contentOf(publishedRevision), '')] : []),
  ]
}

function row(
  { id, mentions }: EntrySource,
  audience: EntryRow['audience'],
  revisionId: string | null,
  content: ArticleContent,
  source: string,
): EntryRow {
  const signed = new Set(content.bylines.map(({ key }) => key))
  const own = mentions.filter(({ key }) => signed.has(key))
  const text = foldText(source === '' ? searchText(content) : `${searchText(content)}\n${source}`).text
  return {
    ...{ articleId: id, audience, revisionId, text },
    title: foldText(headText(content)).text,
    grams: gramsOf(text),
    reporterIds: [...new Set(own.flatMap(({ links }) => links[0]?.reporterId ?? []))],
  }
}

const headText = ({ kicker, headline, subheadline }: ArticleContent): string =>
  [kicker, headline, subheadline].filter((part) => part !== null).join('\n')

/** Everything of an article that is searched, a block a line. */
export const searchText = (content: ArticleContent): string =>
  [
    headText(content),
    content.columnTag,
    content.dateline,
    ...content.bylines.map(({ printed }) => printed),
    plainText(content.body),
    content.credit,
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n')

/** The text of an article as its source has it, from its first printed line to its last. */
export const sourceText = ({ placements }: Pick<EntrySource, 'placements'>): string =>
  placements.map(({ from, to, line }) => line.text.slice(from, to).trim()).join(' ')
