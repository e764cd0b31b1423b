import type { AssembledArticle, Assembly } from '#domain/assembly/assembly.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { contentOfArticle } from '#domain/body/contentOfArticle.ts'
import { revisionColumns, draftColumns } from '../articles/contentRow.ts'
import type { Prisma } from '../database/generated/client.ts'
import { newId } from '../database/newId.ts'
import { mentionColumns } from '../reporters/ensureMentions.ts'
import type { LineKeys } from './lineKeys.ts'
import { placementRows } from './placementRows.ts'
import { repairRows } from './repairRows.ts'

export type ArticleRows = {
  readonly articles: Prisma.ArticleCreateManyInput[]
  readonly articlePages: Prisma.ArticlePageCreateManyInput[]
  readonly placements: Prisma.PlacementCreateManyInput[]
  readonly repairs: Prisma.RepairCreateManyInput[]
  readonly revisions: Prisma.RevisionCreateManyInput[]
  readonly drafts: Prisma.DraftCreateManyInput[]
  /** What the first revisions hold, by article. */
  readonly contents: { readonly articleId: string; readonly content: ArticleContent }[]
  readonly mentions: (Prisma.MentionCreateManyInput & { readonly id: string; readonly name: string })[]
}

/** The rows of everything that an assembly made of an issue's lines. */
export function articleRows(issueId: string, assembly: Assembly, keys: LineKeys): ArticleRows {
  const ids = assembly.articles.map(() => newId())
  const rows: ArticleRows = {
    articles: [],
    articlePages: [],
    placements: placementRows(assembly, keys, ids),
    repairs: repairRows(assembly, keys, ids),
    revisions: [],
    drafts: [],
    contents: [],
    mentions: [],
  }
  const counts = new Map<number, number>()
  for (const [at, article] of assembly.articles.entries()) {
    const articleId = ids[at] ?? ''
    const pages = pagesOf(article, keys)
    const first = pages[0] ?? 0
    const number = (counts.get(first) ?? 0) + 1
    counts.set(first, number)
    const slug = `${keys.pages[first]?.label ?? ''}-${number}`
    const { kind, confidence } = article
    rows.articles.push({ id: articleId, issueId, slug, kind, confidence, sequence: number })
    for (const [ordinal, page] of pages.entries())
      rows.articlePages.push({ articleId, pageId: keys.pages[page]?.pageId ?? '', ordinal })
    addText(rows, articleId, article, keys)
  }
  return rows
}

/** The first revision, the draft that stands on it, and a mention for each printed byline. */
function addText(rows: ArticleRows, articleId: string, article: AssembledArticle, { lines }: LineKeys): void {
  const content = contentOfArticle(article, {
    textOf: (line) => lines.get(line)?.text,
    idOf: (line) => lines.get(line)?.id ?? '',
  })
  const revisionId = newId()
  rows.revisions.push({ id: revisionId, articleId, number: 1, cause: 'imported', ...revisionColumns(content) })
  rows.drafts.push({ articleId, baseRevisionId: revisionId, ...draftColumns(content) })
  rows.contents.push({ articleId, content })
  for (const [position, byline] of content.bylines.entries())
    rows.mentions.push({ id: newId(), articleId, ...mentionColumns(byline, position) })
}

/** The pages an article stands on, by index, the one it begins on first. */
function pagesOf({ headSegments, paragraphs, captions }: AssembledArticle, { lines }: LineKeys): number[] {
  const segments = [
    ...headSegments,
    ...paragraphs.flatMap((one) => one.segments),
    ...captions.flatMap((one) => one.segments),
  ]
  const pages = segments.map((segment) => lines.get(segment.split(':')[0] ?? '')?.page)
  return [...new Set(pages.filter((page) => page !== undefined))].sort((a, b) => a - b)
}
