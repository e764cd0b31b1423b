import type { PublicArticleView } from '../readerViews.ts'

/** Characters of one text that are looked at, so that the work of drawing is bounded. */
const longest = 120

/** What stands on the image that others show of an article. */
export type ShareCard = {
  readonly newspaper: string
  readonly kicker: string | null
  readonly headline: string
  /** Date and page, in words of the newspaper's language. */
  readonly place: readonly string[]
  readonly bylines: readonly string[]
  /** BCP 47; it decides the shapes of characters. */
  readonly language: string
}

/** The card of an article; `title` and `place` are already in words. */
export const shareCard = (article: PublicArticleView, title: string, place: readonly string[]): ShareCard => ({
  newspaper: bounded(article.publication.title),
  kicker: article.content.kicker && bounded(article.content.kicker),
  headline: bounded(title),
  place,
  bylines: article.bylines
    .filter(({ ofCaption }) => !ofCaption)
    .slice(0, 10)
    .map(({ printed }) => bounded(printed)),
  language: article.publication.language,
})

const bounded = (text: string): string => [...text.replaceAll(/\s+/gu, ' ').trim()].slice(0, longest).join('')
