'use client'

import { useTranslations } from 'use-intl'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import { PaperText } from '#components/ui/PaperText.tsx'

/**
 * What an article is called: its headline as printed, one that an editor supplied in brackets, or its first words with
 * a mark that says so.
 */
export function ArticleTitleText({ title, lang }: { readonly title: ArticleTitle; readonly lang: string }) {
  const t = useTranslations('common')
  const words = title.from === 'supplied' ? t('suppliedHeadline', { headline: title.text }) : title.text
  return (
    <>
      {title.from === 'firstWords' && (
        <span className="me-1.5 border border-rule-strong px-1 align-[0.1em] font-sans text-xs font-normal whitespace-nowrap text-ink-soft">
          {t('firstWordsMark')}
        </span>
      )}
      <PaperText lang={lang}>{words}</PaperText>
    </>
  )
}
