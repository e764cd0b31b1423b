import { plainText } from '#domain/body/plainText.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { readDraft } from '#server/articles/draftNow.ts'
import { listArticleIds } from '#server/issues/listArticleIds.ts'
import { type SeedArticle, textOf } from './articles/seedArticle.ts'
import { done } from './done.ts'

export type DemoArticles = {
  /** The id of the article that was made of what an author wrote: the one that holds its opening words. */
  readonly find: (written: SeedArticle) => string | undefined
  readonly count: number
}

/** The articles of the demo's issues, to be found by what their authors wrote. */
export async function findArticles(actor: Actor, issueIds: readonly string[]): Promise<DemoArticles> {
  const texts: { readonly id: string; readonly text: string }[] = []
  for (const issueId of issueIds)
    for (const id of await listArticleIds(actor, issueId)) {
      const { content } = done(await readDraft(actor, id))
      texts.push({ id, text: squeeze(plainText(content.body)) })
    }
  return {
    count: texts.length,
    find: (written) => texts.find(({ text }) => text.includes(openingOf(written)))?.id,
  }
}

const openingLength = 24
const squeeze = (text: string): string => text.replace(/\s/gu, '')
const openingOf = ({ paragraphs, captions }: SeedArticle): string =>
  squeeze(paragraphs[0] === undefined ? (captions?.[0]?.text ?? '') : textOf(paragraphs[0])).slice(0, openingLength)
