'use client'

import { Link } from '#components/ui/Link.tsx'
import type { PageArticle } from '#domain/pages/pageView.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'

/** The column tag and the headline set of an article as they stand in print: kicker, headline, subheadline. */
export function SetHeadlines({ article, lang }: { readonly article: PageArticle; readonly lang: string }) {
  const around = (text: string | null, look: string) =>
    text && (
      <PaperText lang={lang} className={`block text-ink-soft ${look}`}>
        {text}
      </PaperText>
    )
  return (
    <>
      {around(article.columnTag, 'text-xs')}
      {around(article.kicker, 'font-serif text-sm')}
      <h3 className="font-serif text-lg leading-snug font-semibold text-pretty break-words">
        <Link data-row="" href={articleHref(article.id)} className="scroll-my-24 underline-offset-4 hover:underline">
          <ArticleTitleText title={article.title} lang={lang} />
        </Link>
      </h3>
      {around(article.subheadline, 'font-serif text-sm')}
    </>
  )
}
