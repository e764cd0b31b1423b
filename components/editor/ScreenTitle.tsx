import { articleTitle } from '#domain/articles/articleTitle.ts'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { plainText } from '#domain/body/plainText.ts'

/** What the screen is about, for those who hear it: the article's headline or first words. */
export function ScreenTitle({ view }: { readonly view: ArticleView }) {
  const { headline, headlineSupplied, body } = view.draft.content
  return (
    <h1 className="sr-only" data-content="" lang={view.publication.language}>
      {articleTitle({ headline, headlineSupplied, plainText: plainText(body) }).text}
    </h1>
  )
}
