import type { Page } from '@playwright/test'
import type { ArticleContent } from '#domain/body/content.ts'

type Held = { readonly version: number; readonly content: ArticleContent }

/** What the server holds of an article's draft. */
export async function readDraft(page: Page, id: string): Promise<Held> {
  const answer = await page.request.get(`/api/articles/${id}/draft`)
  return ((await answer.json()) as { ok: Held }).ok
}
