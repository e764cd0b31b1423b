import type { Transaction } from '../database/db.ts'
import type { LaidArticle } from '#domain/pages/layout.ts'
import { stretchesOf } from '#domain/pages/layout.ts'
import { contentOf, draftColumns, revisionColumns } from '../articles/contentRow.ts'
import type { LockedArticle } from '../articles/loadArticle.ts'
import { newId } from '../database/newId.ts'
import { ensureMentions } from '../reporters/ensureMentions.ts'
import type { KnownMention } from '../reporters/readKnownBylines.ts'
import type { ArticleText } from './articleText.ts'
import type { LoadedLayout } from './loadLayout.ts'

/** Writes an article's text as its lines compose it: a revision, the draft that stands on it, repairs, and pages. */
export async function writeText(
  tx: Transaction,
  written: {
    readonly laid: LaidArticle
    readonly text: ArticleText
    /** Null for a new article. */
    readonly known: LockedArticle | null
    readonly authorId: string
    readonly loaded: LoadedLayout
    /** The bylines of all articles that the act touches, as they stood. */
    readonly signed: readonly KnownMention[]
  },
): Promise<string> {
  const { laid, text, known, authorId, loaded, signed } = written
  const articleId = laid.id
  const revisionId = newId()
  const before = known?.latestRevision
  const place = { articleId, parentId: before?.id ?? null, number: (before?.number ?? 0) + 1 }
  const revision = { id: revisionId, ...place, cause: 'assembled', authorId, ...revisionColumns(text.content) }
  await tx.revision.create({ data: revision, select: { id: true } })
  const draft = { ...draftColumns(text.content), baseRevisionId: revisionId, updatedById: authorId, lastSaveKey: null }
  await tx.draft.upsert({
    where: { articleId },
    create: { articleId, ...draft },
    update: { ...draft, version: { increment: 1 }, updatedAt: new Date() },
  })
  const change = { latestRevisionId: revisionId, kind: text.kind, goneAt: null, mergedIntoId: null }
  await tx.article.update({ where: { id: articleId }, data: change, select: { id: true } })
  await ensureMentions(tx, articleId, text.content, { byHand: false, before: signed })
  await writeRepairs(tx, articleId, text)
  await writePages(tx, laid, loaded)
  return revisionId
}

/** Keys are a page's own: where another article's repair bears the same, this one takes the article's id into its key. */
async function writeRepairs(tx: Transaction, articleId: string, { repairs }: ArticleText): Promise<void> {
  for (const repair of repairs) {
    const taken = await tx.repair.count({ where: { pageId: repair.pageId, key: repair.key } })
    const key = taken === 0 ? repair.key : `${repair.key}|${articleId}|${newId()}`
    await tx.repair.create({ data: { ...repair, key, articleId }, select: { id: true } })
  }
}

async function writePages(tx: Transaction, laid: LaidArticle, { rows }: LoadedLayout): Promise<void> {
  const lines = stretchesOf(laid).flatMap(({ line }) => rows.get(line) ?? [])
  const sequences = new Map(lines.map(({ pageId, page }) => [pageId, page.sequence]))
  const pages = [...sequences].sort((a, b) => a[1] - b[1])
  await tx.articlePage.deleteMany({ where: { articleId: laid.id } })
  const data = pages.map(([pageId], ordinal) => ({ articleId: laid.id, pageId, ordinal }))
  await tx.articlePage.createMany({ data })
}

/** The column tag that an article bears without its lines: printed once for several, it was set aside. */
export function withBorneTag(
  text: ArticleText,
  laid: LaidArticle,
  before: LaidArticle | undefined,
  known: LockedArticle,
) {
  const hasTag = [laid, before].some((one) => one?.parts.some(({ part }) => part === 'columnTag'))
  return hasTag ? text : { ...text, content: { ...text.content, columnTag: contentOf(known.draft).columnTag } }
}
