import type { ArticleContent } from '#domain/body/content.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { readArticle } from '../articles/readArticle.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { takeStep } from '../articles/takeStep.ts'
import { newId } from '../database/newId.ts'
import { done } from './newsroom.ts'

/** Content with another first paragraph. */
export const withText = (content: ArticleContent, text: string): ArticleContent => ({
  ...content,
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
})

/** Takes a step from a view that is up to date. */
export async function step(actor: Actor, articleId: string, name: StepName, note: string | null = null) {
  const { stepCount, draft } = done(await readArticle(actor, articleId))
  return takeStep(actor, articleId, { step: name, expectedStepCount: stepCount, draftVersion: draft.version, note })
}

/** Saves another text onto the draft as it is now. */
export async function write(actor: Actor, articleId: string, text: string) {
  const { draft } = done(await readArticle(actor, articleId))
  const content = withText(draft.content, text)
  return saveDraft(actor, articleId, { version: draft.version, saveKey: newId(), content })
}
