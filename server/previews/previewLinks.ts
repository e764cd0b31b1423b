import { randomBytes } from 'node:crypto'
import { mostDays, type MadePreviewLink, type PreviewLinkRow } from '#domain/previews/previewLink.ts'
import { may, maySee, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import { lockArticle } from '../articles/loadArticle.ts'
import { db, type Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { sha256 } from '../storage/keepFile.ts'
import { shownRevision } from './shownRevision.ts'

const day = 86_400_000

/** Makes a link that shows an issue, for so many days (1 to 14), as publishing it would put it out at the time it is opened. */
export function shareIssue(actor: Actor, issueId: string, days: number): Promise<MadePreviewLink | Refusal> {
  return act(actor, async (tx, tell) => {
    const issue = isId(issueId) ? await tx.issue.findUnique({ where: { id: issueId } }) : null
    if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
    const refusal = shareRefusal(actor, issue.publicationId, days)
    if (refusal) return refusal
    const about = { objectKind: 'issue', objectId: issueId, publicationId: issue.publicationId } as const
    return makeLink(tx, tell, actor, days, { issueId }, about)
  })
}

/** The same of an article: the link shows the words that it was made for, whatever is typed later. */
export function shareArticle(
  actor: Actor,
  articleId: string,
  { of, days }: { readonly of: 'draft' | 'approved'; readonly days: number },
): Promise<MadePreviewLink | Refusal> {
  return act(actor, async (tx, tell) => {
    const article = await lockArticle(tx, actor, articleId)
    if (!article) return refuse('notFound')
    const { publicationId } = article.issue
    const refusal = shareRefusal(actor, publicationId, days)
    if (refusal) return refusal
    const revision = await shownRevision(tx, article, of, actor.userId)
    if (isRefusal(revision)) return revision
    const about = {
      objectKind: 'article',
      objectId: articleId,
      articleId,
      publicationId,
      revisionId: revision.id,
    } as const
    return makeLink(tx, tell, actor, days, { articleId, revisionId: revision.id }, about)
  })
}

/** Ends a link at once. */
export function revokePreviewLink(actor: Actor, id: string): Promise<{ readonly done: true } | Refusal> {
  return act(actor, async (tx, tell) => {
    const link = isId(id) ? await tx.previewLink.findUnique({ where: { id }, include: ofWhat }) : null
    const issue = link && (link.issue ?? link.article?.issue)
    if (!link || !issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
    if (!may(actor, 'sharePreview', issue.publicationId)) return refuse('roleMayNot')
    const { count } = await tx.previewLink.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count === 0) return refuse('linkUsedOrExpired')
    const object = link.articleId
      ? ({ objectKind: 'article', objectId: link.articleId, articleId: link.articleId } as const)
      : ({ objectKind: 'issue', objectId: link.issueId ?? '' } as const)
    await tell({ verb: 'previewRevoked', ...object, publicationId: issue.publicationId, details: { linkId: id } })
    return { done: true }
  })
}

/** The links that work now, of an issue or of an article; for who may make such links. */
export async function listPreviewLinks(
  actor: Actor,
  of: { readonly issueId: string } | { readonly articleId: string },
): Promise<readonly PreviewLinkRow[] | Refusal> {
  const publicationId = await publicationOf(of)
  if (!publicationId || !maySee(actor, publicationId)) return refuse('notFound')
  if (!may(actor, 'sharePreview', publicationId)) return refuse('roleMayNot')
  const links = await db().previewLink.findMany({
    where: { ...of, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    include: { by: { select: { displayName: true } }, revision: { select: { number: true } } },
  })
  return links.map(({ id, by, createdAt, expiresAt, revision }) => ({
    ...{ id, by: by.displayName, revisionNumber: revision?.number ?? null },
    ...{ createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() },
  }))
}

const ofWhat = {
  issue: { select: { publicationId: true } },
  article: { select: { issue: { select: { publicationId: true } } } },
} as const

function shareRefusal(actor: Actor, publicationId: string, days: number): Refusal | null {
  if (!may(actor, 'sharePreview', publicationId)) return refuse('roleMayNot')
  return days >= 1 && days <= mostDays ? null : refuse('previewTooLong', { days: mostDays })
}

type About = Pick<Parameters<Tell>[0], 'objectKind' | 'objectId' | 'articleId' | 'publicationId' | 'revisionId'>

async function makeLink(
  tx: Transaction,
  tell: Tell,
  { userId: byId }: Actor,
  days: number,
  of: { readonly issueId: string } | { readonly articleId: string; readonly revisionId: string },
  about: About,
): Promise<MadePreviewLink> {
  const token = randomBytes(24).toString('base64url')
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + days * day)
  const link = { ...of, tokenHash: sha256(token), byId, createdAt, expiresAt }
  const { id } = await tx.previewLink.create({ data: link, select: { id: true } })
  await tell({ verb: 'previewShared', ...about, details: { linkId: id, expiresAt: expiresAt.toISOString() } })
  return { id, path: `/preview/${token}`, expiresAt: expiresAt.toISOString() }
}

async function publicationOf(of: { readonly issueId: string } | { readonly articleId: string }) {
  const [id] = Object.values(of)
  if (!id || !isId(id)) return null
  if ('issueId' in of) return (await db().issue.findUnique({ where: { id } }))?.publicationId
  return (await db().article.findUnique({ where: { id }, select: { issue: true } }))?.issue.publicationId
}
