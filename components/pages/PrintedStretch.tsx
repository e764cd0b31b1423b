'use client'

import { useTranslations } from 'use-intl'
import { unassignedReasons } from '#domain/assembly/assembly.ts'
import type { PlacedStretch } from '#domain/pages/pageView.ts'
import { PaperText } from '#components/ui/PaperText.tsx'
import type { ArticleKey } from './articleKeys.ts'

const heads = ['kicker', 'headline', 'subheadline']

/** A stretch of a printed line with the mark of the article it went to, or the reason why it went to none. */
export function PrintedStretch(props: {
  readonly stretch: PlacedStretch
  readonly text: string
  readonly lang: string
  readonly articleKey: ArticleKey | undefined
  readonly isLit: boolean
  /** It alone of its line is chosen. */
  readonly isHalf: boolean
  /** True where the reason was said on the line before. */
  readonly isReasonSaid: boolean
}) {
  const { stretch, text, lang, articleKey, isLit, isHalf, isReasonSaid } = props
  const t = useTranslations('common.reasons')
  const half = isHalf ? 'underline decoration-2 underline-offset-4' : ''
  const isHead = heads.includes(stretch.part ?? '')
  if (stretch.articleId !== null)
    return (
      <PaperText
        lang={lang}
        className={`box-decoration-clone border-s-3 ps-2 ${articleKey?.mark ?? ''} ${isHead ? 'font-bold' : ''} ${isLit ? 'bg-caret-line' : ''} ${half}`}
      >
        {text}
      </PaperText>
    )
  const reason = [...unassignedReasons, 'blank' as const].find((known) => known === stretch.reason) ?? 'unknown'
  const isLoud = reason === 'unknown' && text.trim() !== ''
  return (
    <span
      data-loud={isLoud || undefined}
      className="group box-decoration-clone border-s-3 border-dotted border-rule ps-2 text-ink-soft data-loud:border-solid data-loud:border-vermilion data-loud:bg-vermilion-wash data-loud:text-ink"
    >
      <PaperText lang={lang} className={half}>
        {text}
      </PaperText>
      {reason !== 'blank' && text.trim() !== '' && (isLoud || !isReasonSaid) && (
        <span className="ms-2 font-sans text-xs text-ink-soft group-data-loud:font-semibold group-data-loud:text-vermilion">
          {t(reason)}
        </span>
      )}
    </span>
  )
}
