import { pageWords } from '#components/reader/pageWords.ts'
import { titleWords } from '#components/reader/titleWords.ts'
import { calendarDate } from '#domain/reader/calendarDate.ts'
import { shareCard, type ShareCard } from '#domain/reader/cards/shareCard.ts'
import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { wordsOf } from './wordsOf.ts'

/** The card of an article, in words of the newspaper's language, whoever asks: it is shown to others. */
export function cardOf(article: PublicArticleView): ShareCard {
  const { publication, issue, printedOn, title } = article
  const t = wordsOf(/^zh\b/u.test(publication.language) ? 'zh-Hans' : 'en')
  const place = [t('common.dates.plain', { day: calendarDate(issue.date) })]
  return shareCard(article, titleWords(t, title), [
    ...place,
    ...printedOn.slice(0, 2).map(({ label }) => pageWords(t, label)),
  ])
}
