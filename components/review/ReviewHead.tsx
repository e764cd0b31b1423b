'use client'

import { Link } from '#components/ui/Link.tsx'
import { useTranslations } from 'use-intl'
import { articleTitle } from '#domain/articles/articleTitle.ts'
import type { ReviewView } from '#domain/articles/reviewView.ts'
import { plainText } from '#domain/body/plainText.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { ArticleTitleText } from '#components/articles/ArticleTitleText.tsx'
import { StateBadges } from '#components/articles/StateBadges.tsx'
import { buttonLook } from '#components/ui/buttonLook.ts'
import { DateText } from '#components/ui/DateText.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { reviewHref } from './reviewHref.ts'

const link = 'text-ink-soft underline-offset-4 hover:text-ink hover:underline'

/** The top of the Review screen: which article, where it stands, who asks, and what waits after it. */
export function ReviewHead({ review }: { readonly review: ReviewView }) {
  const { article, submitted, waiting } = review
  const t = useTranslations('review')
  const { headline, headlineSupplied, body } = article.draft.content
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule-strong px-4 py-2">
      <h1 className="min-w-0 font-serif text-lg leading-snug font-semibold text-pretty">
        <ArticleTitleText
          title={articleTitle({ headline, headlineSupplied, plainText: plainText(body) })}
          lang={article.publication.language}
        />
      </h1>
      <StateBadges state={article.state} />
      <Place review={review} />
      {submitted && (
        <p className="text-xs text-ink-soft">
          {t('submittedBy', { name: submitted.by })} <MomentText at={submitted.at} />
        </p>
      )}
      {waiting.next && (
        <Link
          href={reviewHref(waiting.next)}
          aria-keyshortcuts={bindings.nextWaiting}
          className={`${buttonLook('quiet')} ms-auto`}
        >
          {t('nextWaiting', { count: waiting.count })}
        </Link>
      )}
    </header>
  )
}

function Place({ review: { article } }: { readonly review: ReviewView }) {
  const t = useTranslations('review')
  return (
    <nav aria-label={t('place')} className="flex flex-wrap gap-x-3 text-xs">
      <Link href={`/desk/issues/${article.issue.id}`} className={link}>
        <DateText date={article.issue.date} form="short" />
      </Link>
      <Link href={articleHref(article.id)} className={link}>
        {t('toArticle')}
      </Link>
      <Link href={`${articleHref(article.id)}/history`} className={link}>
        {t('toHistory')}
      </Link>
    </nav>
  )
}
