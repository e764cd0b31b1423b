'use client'

import { useTranslations } from 'use-intl'
import type { PageArticle } from '#domain/pages/pageView.ts'
import { ownLine } from '#domain/source/lineOrder.ts'
import { Badge } from '#components/ui/Badge.tsx'
import { PaperText } from '#components/ui/PaperText.tsx'
import { sureness } from './sureness.ts'
import type { LineSpan } from './lineSpans.ts'

const tones = { sure: 'plain', fairlySure: 'amber', unsure: 'vermilion' } as const

/** What one wants to know of an assembled article before opening it. */
export function ArticleFacts(props: { readonly article: PageArticle; readonly lang: string; readonly span: LineSpan }) {
  const { article, lang, span } = props
  const t = useTranslations()
  const how = sureness(article.confidence)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft tabular-nums">
      {article.bylines && <PaperText lang={lang}>{article.bylines}</PaperText>}
      <span>{t('common.words', { count: article.words })}</span>
      {span && (
        <a href={`#line-${span.from}`} className="hover:text-ink hover:underline">
          {t('desk.page.toLines', { from: Math.max(1, ownLine(span.from)), to: Math.max(1, ownLine(span.to)) })}
        </a>
      )}
      <span>{t('desk.page.repairs', { count: article.repairs })}</span>
      <Badge tone={tones[how]}>{t(`desk.page.${how}`)}</Badge>
      {article.claimedBy && (
        <span className="text-ink">{t('desk.articles.claimedBy', { name: article.claimedBy })}</span>
      )}
    </p>
  )
}
