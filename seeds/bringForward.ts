import { randomUUID } from 'node:crypto'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { saveDraft } from '#server/articles/saveDraft.ts'
import { takeStep } from '#server/articles/takeStep.ts'
import { done } from './done.ts'
import type { Staff } from './loadDemo.ts'
import type { Planned, Standing } from './plan.ts'

/** Brings an article to where the plan has it, from wherever it is, by the steps of those whose steps they are. */
export async function bringForward(staff: Staff, articleId: string, planned: Planned): Promise<void> {
  for (let step = await next(staff, articleId, planned); step; step = await next(staff, articleId, planned)) {
    const actor = await staff(step.by)
    const view = done(await readArticle(actor, articleId))
    const request = { expectedStepCount: view.stepCount, draftVersion: view.draft.version, note: step.note ?? null }
    done(await takeStep(actor, articleId, { step: step.name, ...request }))
  }
}

type Next = { readonly name: StepName; readonly by: string; readonly note?: string | undefined }

const reviewed: readonly Standing[] = ['approved', 'published']

async function next(staff: Staff, articleId: string, planned: Planned): Promise<Next | null> {
  const { standing, corrector, note } = planned
  const actor = await staff(corrector)
  const view = done(await readArticle(actor, articleId))
  const { deskState, returned, isPublic } = view.state
  if (deskState === 'approved') return standing === 'published' && !isPublic ? { name: 'publish', by: 'yan' } : null
  if (deskState === 'inReview') {
    if (reviewed.includes(standing)) return { name: 'approve', by: 'song', note }
    return standing === 'returned' ? { name: 'return', by: 'song', note } : null
  }
  if (standing === 'claimed') return view.claim ? null : { name: 'claim', by: corrector }
  if (returned) return null
  await correct(actor, view, planned)
  return { name: 'submit', by: corrector }
}

/** What a corrector puts right before submitting: here, a headline that the page does not hold. */
async function correct(actor: Awaited<ReturnType<Staff>>, view: ArticleView, planned: Planned): Promise<void> {
  const { version, content } = view.draft
  const headline = planned.suppliedHeadline
  if (!headline || content.headline) return
  const supplied = { ...content, headline, headlineSupplied: true }
  done(await saveDraft(actor, view.id, { version, saveKey: randomUUID(), content: supplied }))
}
