import { randomUUID } from 'node:crypto'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepRequest } from '#domain/articles/stepRequest.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { saveDraft } from '#server/articles/saveDraft.ts'
import { takeStep } from '#server/articles/takeStep.ts'
import { addComment, resolveComment } from '#server/reviews/addComment.ts'
import { done } from './done.ts'
import { joinAfter } from './joinAfter.ts'
import { nextStep, reviewer } from './nextStep.ts'
import type { Planned } from './plan.ts'
import { replaceWords } from './replaceWords.ts'

/** The people of the demo, as actors. */
export type Staff = (login: string) => Promise<Actor>

/** A month: longer than anyone looks at a demo, and less than the year that a schedule may lie ahead. */
const scheduledAhead = 30 * 86_400_000

/** Brings an article to where the plan has it, from wherever it is, by the steps of those whose steps they are. */
export async function bringForward(staff: Staff, articleId: string, planned: Planned): Promise<void> {
  const corrector = await staff(planned.corrector)
  const changer = await staff(planned.afterBy ?? planned.corrector)
  const publisher = await staff('yan')
  const look = async () => done(await readArticle(publisher, articleId))
  for (let view = await look(); ; view = await look()) {
    if (
      view.state.deskState === 'correcting' &&
      (await correct(view.state.isPublic ? changer : corrector, view, planned))
    )
      continue
    const step = nextStep(view, planned)
    if (!step) break
    const request: StepRequest = {
      ...{
        step: step.name,
        expectedStepCount: view.stepCount,
        draftVersion: view.draft.version,
        note: step.note ?? null,
      },
      ...(step.name === 'correct' && { cause: 'editorial' as const }),
      ...(step.name === 'schedule' && { dueAt: new Date(Date.now() + scheduledAhead).toISOString() }),
    }
    done(await takeStep(await staff(step.by), articleId, request))
  }
  await remark(staff, articleId, planned)
}

/** Asks what the reviewer has to ask, and answers it; what was said before is not said again. */
async function remark(staff: Staff, articleId: string, { remarks = [], corrector }: Planned): Promise<void> {
  if (remarks.length === 0) return
  const [asker, answerer] = [await staff(reviewer), await staff(corrector)]
  for (const { text, reply, isSettled } of remarks) {
    const find = async () => done(await readArticle(asker, articleId)).comments.find((one) => one.text === text)
    if (!(await find())) done(await addComment(asker, articleId, { text }))
    const asked = await find()
    if (!asked) continue
    if (reply !== undefined && !asked.replies.some((one) => one.text === reply))
      done(await addComment(answerer, articleId, { text: reply, parentId: asked.id }))
    if (isSettled && asked.resolvedBy === null) done(await resolveComment(asker, articleId, asked.id, true))
  }
}

/** Saves what the plan has the corrector change; false where it is changed already, or nothing is to change. */
async function correct(corrector: Actor, view: ArticleView, planned: Planned): Promise<boolean> {
  const { version, content } = view.draft
  const { correction, joins, after } = planned
  const corrected = correctedBy(content, view.state.isPublic ? { after } : { correction, joins })
  if (corrected === content) return false
  done(await saveDraft(corrector, view.id, { version, saveKey: randomUUID(), content: corrected }))
  return true
}

function correctedBy(
  content: ArticleContent,
  planned: Pick<Planned, 'correction' | 'joins' | 'after'>,
): ArticleContent {
  const { correction, joins = [], after } = planned
  const words = [correction, after].filter((one) => one !== undefined)
  const replaced = words.reduce((now, [from, to]) => replaceWords(now, from, to) ?? now, content)
  return joins.reduce(joinAfter, replaced)
}
