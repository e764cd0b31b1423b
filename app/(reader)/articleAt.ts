import type { PublicArticleView, RetractionView } from '#domain/reader/readerViews.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { findMovedArticle } from '#server/reader/findMovedArticle.ts'
import { readArticle } from '#server/reader/readArticle.ts'
import { readRetraction } from '#server/reader/readRetraction.ts'
import { found } from './found.ts'

export type ArticleAddress = Readonly<Record<'publication' | 'issue' | 'article', string>>
export type ArticleAt =
  { readonly article: PublicArticleView } | { readonly retraction: RetractionView } | { readonly movedTo: string }

/** What stands at an article's address: the article, or that it was retracted, or where its text went; null: nothing. */
export function articleAt({ publication, issue, article: slug }: ArticleAddress): Promise<ArticleAt | null> {
  const address = [publication, issue, slug] as const
  return found<ArticleAt>(address, async (): Promise<ArticleAt | Refusal> => {
    const article = await readArticle(...address)
    if (!isRefusal(article)) return { article }
    const retraction = await readRetraction(...address)
    if (retraction) return { retraction }
    const movedTo = await findMovedArticle(...address)
    return movedTo === null ? article : { movedTo }
  })
}
