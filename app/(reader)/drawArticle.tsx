import { Article } from '#components/reader/Article.tsx'
import { citationOf } from '#domain/reader/citations/citation.ts'
import { keptWith } from '#domain/reader/keptWith.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { dayIn } from '#domain/workflow/dayIn.ts'
import { articleHead } from './articleHead.ts'
import { issueMark } from '#server/reader/issueMark.ts'
import type { Drawn, Place } from './drawn.ts'
import { termsOf, wordsAsked } from './termsOf.ts'

/** An article's page. One that is only previewed cannot be cited yet. */
export function drawArticle({ t, origin, params }: Place, article: PublicArticleView, isPublic = true): Drawn {
  const { day, until } = dayIn(article.timeZone, new Date())
  const words = wordsAsked(params)
  const isVertical = article.mayReadVertically && params.setting === 'vertical'
  const shown = {
    t,
    article,
    words,
    isVertical,
    terms: termsOf(params, article.publication),
    citation: isPublic ? keptWith(article, `citation ${origin} ${day}`, () => citationOf(article, origin, day)) : null,
  }
  const scripts = isVertical ? (['vertical.js'] as const) : []
  const of = issueMark(article.publication.slug, article.issue)
  const head = keptWith(article, `head ${t.locale} ${origin}`, () => articleHead(t, article, origin))
  return { head, body: <Article {...shown} />, scripts, until, of, isPassing: words !== '' }
}
