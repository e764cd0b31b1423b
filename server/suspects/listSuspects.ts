import type { Body } from '#domain/body/nodes.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { findSuspects } from '#domain/suspects/findSuspects.ts'
import type { PlacedSuspect } from '#domain/suspects/suspect.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { articleKnowledge } from './articleKnowledge.ts'
import { languageKnowledge } from './languageKnowledge.ts'

/** The suspects of a body of an article as it stands on somebody's screen. Nothing is kept. */
export async function listSuspects(
  actor: Actor,
  articleId: string,
  body: Body,
): Promise<{ readonly suspects: readonly PlacedSuspect[] } | Refusal> {
  const publication = await publicationOf(actor, articleId)
  if (!publication) return refuse('notFound')
  const [language, own] = await Promise.all([
    languageKnowledge(publication.script),
    articleKnowledge(articleId, publication.id),
  ])
  return { suspects: findSuspects(body, { ...language, ...own }) }
}

/** The publication of an article that the actor may know of. */
export async function publicationOf(actor: Actor, articleId: string) {
  if (!isId(articleId)) return null
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: { issue: { select: { publication: { select: { id: true, script: true } } } } },
  })
  const publication = article?.issue.publication
  return publication && maySee(actor, publication.id) ? publication : null
}
