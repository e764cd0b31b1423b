import { maySee, type Actor } from '#domain/rights/rights.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { issueWords } from './issueWords.ts'
import { previewIssue, previewOf, wordsOf, type Preview } from './preview.ts'

/** An issue as publishing it now would put it out, for the desk; null where the actor may not know of it. */
export async function previewDeskIssue(actor: Actor, issueId: string): Promise<Preview | null> {
  const issue = isId(issueId) ? await db().issue.findUnique({ where: { id: issueId }, select: previewIssue }) : null
  if (!issue || !maySee(actor, issue.publicationId)) return null
  const root = `/desk/issues/${issueId}/preview`
  return previewOf(issue, { of: 'issue', article: null, root, until: null, words: await issueWords(issueId) })
}

/** An article as publishing its draft, or what is approved of it, would put it out; null where there is no such thing. */
export async function previewDeskArticle(
  actor: Actor,
  articleId: string,
  of: 'draft' | 'approved',
): Promise<Preview | null> {
  if (!isId(articleId)) return null
  const article = await db().article.findUnique({
    where: { id: articleId, goneAt: null },
    select: {
      slug: true,
      issue: { select: previewIssue },
      draft: { select: contentColumns },
      approvedRevision: { select: contentColumns },
    },
  })
  if (!article || !maySee(actor, article.issue.publicationId)) return null
  const source = of === 'draft' ? article.draft : article.approvedRevision
  if (!source) return null
  const root = `/desk/articles/${articleId}/preview${of === 'approved' ? '/approved' : ''}`
  const words = new Map([[articleId, wordsOf(contentOf(source))]])
  return previewOf(article.issue, { of, article: article.slug, root, until: null, words })
}
