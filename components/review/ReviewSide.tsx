'use client'

import { useTranslations } from 'use-intl'
import type { ReviewView } from '#domain/articles/reviewView.ts'
import type { CommentView } from '#domain/comments/commentView.ts'
import type { TakeStep } from '#components/editor/useTakeStep.ts'
import { MomentText } from '#components/ui/MomentText.tsx'
import { CommentPanel, type CommentDraft } from './CommentPanel.tsx'
import { VerdictPanel } from './VerdictPanel.tsx'

/** Beside what changed: the verdict, the remarks, and what was decided before. */
export function ReviewSide(props: {
  readonly review: ReviewView
  readonly steps: TakeStep
  readonly draft: CommentDraft | null
  readonly onBegin: () => void
  readonly onDraftEnd: () => void
  readonly placeOf: (comment: CommentView) => (() => void) | null
}) {
  const { review, steps, ...commenting } = props
  const { id, comments, mayComment } = review.article
  return (
    <aside className="flex flex-col gap-5 border-t border-rule bg-sheet px-4 py-3 md:w-80 md:shrink-0 md:overflow-auto md:border-s md:border-t-0 xl:w-96">
      <VerdictPanel review={review} steps={steps} />
      <CommentPanel articleId={id} {...{ comments, mayComment }} {...commenting} />
      <EarlierVerdicts review={review} />
    </aside>
  )
}

function EarlierVerdicts({ review }: { readonly review: ReviewView }) {
  const t = useTranslations()
  const { verdicts } = review.article
  if (verdicts.length === 0) return null
  return (
    <section aria-label={t('review.earlier')}>
      <h2 className="text-sm font-semibold">{t('review.earlier')}</h2>
      <ol>
        {verdicts.map(({ stage, kind, by, at, note }) => (
          <li key={`${at} ${stage}`} className="border-b border-rule py-1.5 text-sm">
            {t('editor.stage', { stage })} {t(`common.verdicts.${kind}`)}
            <p className="text-xs text-ink-soft">
              <span data-content="">{by}</span> <MomentText at={at} />
            </p>
            {note && (
              <p data-content="" className="border-s-2 border-rule-strong ps-2 whitespace-pre-wrap">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
