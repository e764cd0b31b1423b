import type { ArticleContent } from '#domain/body/content.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { protectedMisses, type ProtectedMiss } from '#domain/suspects/protectedMisses.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentOf } from '../articles/contentRow.ts'
import { db, type Transaction } from '../database/db.ts'
import { publicationOf } from './listSuspects.ts'

/** Near misses of protected terms in an article's text that nobody has accepted by name. */
export async function readOpenTerms(
  tx: Transaction,
  article: { readonly id: string; readonly publicationId: string; readonly content: ArticleContent },
): Promise<readonly ProtectedMiss[]> {
  const terms = await tx.term.findMany({
    where: { publicationId: article.publicationId, kind: { in: ['protected', 'dictionary'] } },
    select: { kind: true, text: true },
  })
  const textsOf = (kind: string): string[] => terms.filter((term) => term.kind === kind).map(({ text }) => text)
  if (textsOf('protected').length === 0) return []
  const decisions = await tx.suspectDecision.findMany({ where: { articleId: article.id }, select: { key: true } })
  return protectedMisses(article.content, {
    terms: textsOf('protected'),
    dictionary: new Set(textsOf('dictionary')),
    accepted: new Set(decisions.map(({ key }) => key)),
  })
}

/** The same for who wants to submit the article, as the server has its draft now. */
export async function listOpenTerms(
  actor: Actor,
  articleId: string,
): Promise<{ readonly terms: readonly ProtectedMiss[] } | Refusal> {
  const publication = await publicationOf(actor, articleId)
  const draft = publication && (await db().draft.findUnique({ where: { articleId } }))
  if (!publication || !draft) return refuse('notFound')
  const content = contentOf(draft)
  return { terms: await readOpenTerms(db(), { id: articleId, publicationId: publication.id, content }) }
}
