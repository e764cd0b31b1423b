import type { Body } from '#domain/body/nodes.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { noHead, suspectsInSteps, type ArticleSuspects, type Head } from '#domain/suspects/findSuspects.ts'
import { nothingCorrected } from '#domain/suspects/pastCorrections.ts'
import { nothingPrinted, seenBeside } from '#domain/suspects/seenRuns.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { articleKnowledge } from './articleKnowledge.ts'
import { correctionsOf } from './correctionsOf.ts'
import { languageKnowledge } from './languageKnowledge.ts'
import { printedOf } from './printedOf.ts'
import { soon } from './soon.ts'
import { takingTurns } from './takingTurns.ts'

/** The suspects of an article as it stands on somebody's screen: of its body, and of its headline set. Nothing is kept. */
export async function listSuspects(
  actor: Actor,
  articleId: string,
  body: Body,
  head: Head = noHead,
): Promise<ArticleSuspects | Refusal> {
  const publication = await publicationOf(actor, articleId)
  if (!publication) return refuse('notFound')
  const [language, own, corrected, archive] = await Promise.all([
    languageKnowledge(publication.script),
    articleKnowledge(articleId, publication.id),
    // When the server has just started, these take longer than the marks may.
    soon(correctionsOf(publication.id), nothingCorrected),
    soon(printedOf(publication.id), nothingPrinted),
  ])
  const { issueDate, published } = publication
  const printed = seenBeside(archive, published)
  const knowledge = { ...language, ...own, corrected, issueDate, printed }
  return takingTurns(suspectsInSteps({ body, head }, knowledge))
}

/** The publication of an article that the actor may know of, the day of the article's issue, and what of it is published. */
export async function publicationOf(actor: Actor, articleId: string) {
  if (!isId(articleId)) return null
  const article = await db().article.findUnique({
    where: { id: articleId },
    select: {
      publishedRevision: { select: { plainText: true } },
      issue: { select: { date: true, publication: { select: { id: true, script: true } } } },
    },
  })
  if (!article || !maySee(actor, article.issue.publication.id)) return null
  const published = article.publishedRevision ? [article.publishedRevision.plainText] : []
  return { ...article.issue.publication, issueDate: toCalendarDate(article.issue.date), published }
}
