import type { ArticleView, RevisionRow, VerdictRow } from '#domain/articles/articleView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { db } from '../database/db.ts'
import { contentColumns, contentOf } from './contentRow.ts'
import { readMergeNotices } from './readMergeNotices.ts'

type Compared = Parameters<typeof contentOf>[0] & { readonly number: number }
type History = Pick<ArticleView, 'revisions' | 'verdicts' | 'merges' | 'comparedWith'>

/** The revisions and verdicts of an article and what became of its reporters' records, newest first, and what a reviewer compares its text with. */
export async function readHistory(article: {
  readonly id: string
  readonly approvedRevision: Compared | null
}): Promise<History> {
  const where = { articleId: article.id }
  const [revisions, notes, verdicts, merges] = await Promise.all([
    db().revision.findMany({
      where,
      orderBy: { number: 'desc' },
      select: { id: true, number: true, cause: true, createdAt: true, author: { select: { displayName: true } } },
    }),
    db().event.findMany({
      where: { ...where, revisionId: { not: null }, note: { not: null } },
      orderBy: { id: 'asc' },
    }),
    db().verdict.findMany({
      where: { revision: where },
      orderBy: { at: 'desc' },
      include: { user: { select: { displayName: true } } },
    }),
    readMergeNotices(article.id),
  ])
  const noteOf = new Map(notes.map(({ revisionId, note }) => [revisionId, note]))
  return {
    revisions: revisions.map((revision): RevisionRow => revisionRow(revision, noteOf.get(revision.id) ?? null)),
    verdicts: verdicts.map(({ stage, kind, user, note, at }): VerdictRow => {
      return { stage, kind, by: user.displayName, note, at: at.toISOString() }
    }),
    merges,
    comparedWith: await readCompared(article),
  }
}

type RevisionSource = {
  readonly id: string
  readonly number: number
  readonly cause: string
  readonly createdAt: Date
  readonly author: { readonly displayName: string } | null
}

const revisionRow = ({ id, number, cause, author, createdAt }: RevisionSource, note: string | null): RevisionRow => ({
  ...{ id, number, cause, note },
  author: author?.displayName ?? null,
  at: createdAt.toISOString(),
})

/** The text last approved; else the text as imported. */
async function readCompared(article: {
  readonly id: string
  readonly approvedRevision: Compared | null
}): Promise<{ readonly revisionNumber: number; readonly content: ArticleContent } | null> {
  const revision =
    article.approvedRevision ??
    (await db().revision.findUnique({
      where: { articleId_number: { articleId: article.id, number: 1 } },
      select: { number: true, ...contentColumns },
    }))
  return revision && { revisionNumber: revision.number, content: contentOf(revision) }
}
