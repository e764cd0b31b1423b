'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { PageView } from '#domain/pages/pageView.ts'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import type { ArticleKey } from './articleKeys.ts'
import type { LineSpan } from './lineSpans.ts'
import { PageArticleCard } from './PageArticleCard.tsx'

/** The side of the page that holds the articles made of it. */
export function PageArticles(props: {
  readonly page: PageView
  readonly keys: ReadonlyMap<string, ArticleKey>
  readonly spans: ReadonlyMap<string, LineSpan>
  readonly lit: string | null
  readonly onPoint: (articleId: string | null) => void
  readonly onShowLines: (span: LineSpan) => void
}) {
  const { page, keys, spans, lit, onPoint, onShowLines } = props
  const t = useTranslations('desk')
  const titleId = useId()
  return (
    <section
      aria-labelledby={titleId}
      className="relative min-w-0 overflow-auto px-4 py-3 max-lg:group-data-[side=lines]/page:hidden max-lg:group-data-[side=facsimile]/page:hidden"
    >
      <div className="mb-2 flex items-baseline justify-between">
        <h2 id={titleId} className="text-sm font-semibold max-lg:sr-only">
          {t('page.articles')}
        </h2>
        {page.articles.length > 0 && <KeyHint keys={['j', 'k', '↵']} text={t('work.keys')} />}
      </div>
      {page.articles.length === 0 && <EmptyState title={t('page.noArticles')}>{t('page.noArticlesText')}</EmptyState>}
      <ul className="flex flex-col divide-y divide-rule">
        {page.articles.map((article) => (
          <PageArticleCard
            key={article.id}
            article={article}
            page={page}
            articleKey={keys.get(article.id) ?? { number: 0, mark: '' }}
            span={spans.get(article.id) ?? null}
            isLit={lit === article.id}
            onPoint={onPoint}
            onShowLines={onShowLines}
          />
        ))}
      </ul>
    </section>
  )
}
