import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { sha256 } from '../storage/keepFile.ts'
import { issueWords } from './issueWords.ts'
import { previewIssue, previewOf, wordsOf, type Preview } from './preview.ts'

/**
 * What a link shows. `ended`: it expired, was revoked, or what it showed is gone; null: there never was such a link.
 * Whoever has the link need not be known.
 */
export async function openPreviewLink(token: string, now: Date): Promise<Preview | 'ended' | null> {
  const link = await db().previewLink.findUnique({
    where: { tokenHash: sha256(token) },
    include: {
      issue: { select: previewIssue },
      article: { select: { id: true, slug: true, goneAt: true, issue: { select: previewIssue } } },
      revision: { select: contentColumns },
    },
  })
  if (!link) return null
  const { issue, article, revision, expiresAt: until } = link
  if (link.revokedAt || until <= now || article?.goneAt) return 'ended'
  const root = `/preview/${token}`
  if (issue) return previewOf(issue, { of: 'issue', article: null, root, until, words: await issueWords(issue.id) })
  if (!article || !revision) return 'ended'
  const words = new Map([[article.id, wordsOf(contentOf(revision))]])
  return previewOf(article.issue, { of: 'revision', article: article.slug, root, until, words })
}
