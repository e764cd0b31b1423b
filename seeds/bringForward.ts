import { randomUUID } from 'node:crypto'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { saveDraft } from '#server/articles/saveDraft.ts'
import { takeStep } from '#server/articles/takeStep.ts'
import { done } from './done.ts'
import type { Planned, Standing } from './plan.ts'
import { replaceWords } from './replaceWords.ts'

/** The people of the demo, as actors. */
export type Staff = (login: string) => Promise<Actor>

type Next = { readonly name: StepName; readonly by: string; readonly note?: string | undefined }

/** Brings an article to where the plan has it, from wherever it is, by the steps of those whose steps they are. */
export async function bringForward(staff: Staff, articleId: string, planned: Planned): Promise<void> {
  const corrector = await staff(planned.corrector)
  const look = async () => done(await readArticle(corrector, articleId))
  const before = await look()
  if (before.state.deskState === 'correcting') await correct(corrector, before, planned)
  for (let view = await look(), step = next(view, planned); step; view = await look(), step = next(view, planned)) {
    const request = { expectedStepCount: view.stepCount, draftVersion: view.draft.version, note: step.note ?? null }
    done(await takeStep(await staff(step.by), articleId, { step: step.name, ...request }))
  }
}

const approvedOnes: readonly Standing[] = ['approved', 'published']

function next({ state, claim }: ArticleView, { standing, corrector, note }: Planned): Next | null {
  switch (state.deskState) {
    case 'approved':
      return standing === 'published' && !state.isPublic ? { name: 'publish', by: 'yan' } : null
    case 'inReview':
      if (approvedOnes.includes(standing)) return { name: 'approve', by: 'song', note }
      return standing === 'returned' ? { name: 'return', by: 'song', note } : null
    case 'correcting':
      if (standing === 'claimed') return claim ? null : { name: 'claim', by: corrector }
      return standing === 'untouched' || state.returned ? null : { name: 'submit', by: corrector }
  }
}

async function correct(corrector: Actor, view: ArticleView, { correction }: Planned): Promise<void> {
  const { version, content } = view.draft
  const corrected = correction ? replaceWords(content, ...correction) : null
  if (corrected) done(await saveDraft(corrector, view.id, { version, saveKey: randomUUID(), content: corrected }))
}
