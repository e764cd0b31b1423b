import type { Body } from '#domain/body/nodes.ts'
import type { ChangedBody } from '#domain/sweep/repeatedChanges.ts'
import { db } from '../database/db.ts'

/** The newest work of a publication that is looked through: so many revisions and drafts. */
const newest = 200

const written = { kicker: true, headline: true, subheadline: true, body: true } as const

/**
 * What people wrote lately, with what it was made of: drafts that are no revision yet, and revisions of theirs. Of an article
 * the latest stands first.
 */
export async function changedBodies(publicationId: string): Promise<readonly ChangedBody[]> {
  const article = { goneAt: null, issue: { publicationId } }
  const [revisions, drafts] = await Promise.all([
    db().revision.findMany({
      where: { article, authorId: { not: null }, parentId: { not: null } },
      orderBy: { id: 'desc' },
      take: newest,
      select: { articleId: true, ...written, parent: { select: written } },
    }),
    db().draft.findMany({
      where: { article, updatedById: { not: null } },
      orderBy: { updatedAt: 'desc' },
      take: newest,
      select: { articleId: true, ...written, baseRevision: { select: written } },
    }),
  ])
  const changed = (articleId: string, before: Written | null, after: Written): readonly ChangedBody[] =>
    before ? [{ articleId, before: textOf(before), after: textOf(after) }] : []
  return [
    ...drafts.flatMap((draft) => changed(draft.articleId, draft.baseRevision, draft)),
    ...revisions.flatMap((revision) => changed(revision.articleId, revision.parent, revision)),
  ]
}

type Written = Readonly<Record<'kicker' | 'headline' | 'subheadline', string | null>> & { readonly body: unknown }

/** The headline set, a paragraph a field, and the body. */
function textOf({ kicker, headline, subheadline, body }: Written): Body {
  const head = [kicker, headline, subheadline].flatMap((text) => text || [])
  const { content } = body as Body
  return {
    type: 'doc',
    content: [
      ...head.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })),
      ...content,
    ],
  }
}
