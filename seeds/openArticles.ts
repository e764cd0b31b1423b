import type { ArticleView } from '#domain/articles/articleView.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { readArticle } from '#server/articles/readArticle.ts'
import { listArticleIds } from '#server/issues/listArticleIds.ts'
import { type SeedArticle, textOf } from './articles/seedArticle.ts'
import { done } from './done.ts'

export type DemoArticles = {
  /** The article that was made of what an author wrote: the one that holds its opening words. */
  readonly find: (written: SeedArticle) => ArticleView | undefined
  readonly count: number
}

/** The articles of the demo's issues, to be found by what their authors wrote. */
export async function openArticles(actor: Actor, issueIds: readonly string[]): Promise<DemoArticles> {
  const views: ArticleView[] = []
  for (const issueId of issueIds)
    for (const id of await listArticleIds(actor, issueId)) views.push(done(await readArticle(actor, id)))
  const texts = views.map((view) => ({ view, text: squeeze(plainText(view.draft.content.body)) }))
  return {
    count: views.length,
    find: (written) => texts.find(({ text }) => text.includes(openingOf(written)))?.view,
  }
}

const openingLength = 24
const squeeze = (text: string): string => text.replace(/\s/gu, '')
const openingOf = ({ paragraphs, captions }: SeedArticle): string =>
  squeeze(paragraphs[0] === undefined ? (captions?.[0]?.text ?? '') : textOf(paragraphs[0])).slice(0, openingLength)
