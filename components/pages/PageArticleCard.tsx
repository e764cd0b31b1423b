'use client'

import { useTranslations } from 'use-intl'
import type { PageArticle, PageView } from '#domain/pages/pageView.ts'
import { StateBadges } from '#components/articles/StateBadges.tsx'
import { ArticleFacts } from './ArticleFacts.tsx'
import { CutPictures } from './CutPictures.tsx'
import type { ArticleKey } from './articleKeys.ts'
import type { LineSpan } from './lineSpans.ts'
import { ParagraphEnds } from './ParagraphEnds.tsx'
import { SetHeadlines } from './SetHeadlines.tsx'

/** An article as assembled: its headline set, the ends of its paragraphs, and how sure the assembly is. */
export function PageArticleCard(props: {
  readonly article: PageArticle
  readonly page: PageView
  readonly articleKey: ArticleKey
  readonly span: LineSpan
  readonly isLit: boolean
  readonly onPoint: (articleId: string | null) => void
  /** Brings the article's first line into sight. */
  readonly onShowLines: (span: LineSpan) => void
}) {
  const { article, page, articleKey, span, isLit, onPoint, onShowLines } = props
  const t = useTranslations('desk.page')
  const lang = page.issue.language
  const focus = () => {
    onPoint(article.id)
    onShowLines(span)
  }
  return (
    <li
      id={`article-${articleKey.number}`}
      tabIndex={-1}
      data-lit={isLit || undefined}
      onMouseEnter={() => onPoint(article.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={focus}
      className={`grid scroll-mt-4 grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-s-3 py-3 ps-2 outline-none data-lit:bg-caret-line ${articleKey.mark}`}
    >
      <span className="text-sm leading-snug font-semibold text-ink-soft tabular-nums">
        <span className="sr-only">{t('articleKey', { key: articleKey.number })}</span>
        <span aria-hidden="true">{articleKey.number}</span>
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        <SetHeadlines article={article} lang={lang} />
        <StateBadges state={article.state} />
        <ParagraphEnds paragraphs={article.paragraphs} lang={lang} />
        <CutPictures page={page} articleId={article.id} />
        <ArticleFacts article={article} lang={lang} span={span} />
      </div>
    </li>
  )
}
