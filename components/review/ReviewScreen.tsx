'use client'

import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReviewView } from '#domain/articles/reviewView.ts'
import { blocksOfPart, findAnchor, type CommentAnchor } from '#domain/comments/commentAnchor.ts'
import type { CommentView } from '#domain/comments/commentView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { compareStructure } from '#domain/body/compareStructure.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { ComparePane } from '#components/editor/ComparePane.tsx'
import '#components/editor/editor.css'
import { PrintedSide } from '#components/editor/PrintedSide.tsx'
import { useKept } from '#components/editor/useKept.ts'
import { useTakeStep } from '#components/editor/useTakeStep.ts'
import { ChangeSteps } from '#components/history/ChangeSteps.tsx'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { BaseChoice } from './BaseChoice.tsx'
import { anchorRange, chosenAnchor } from './comparedPlaces.ts'
import type { CommentDraft } from './CommentPanel.tsx'
import { ReviewHead } from './ReviewHead.tsx'
import { reviewHref } from './reviewHref.ts'
import { ReviewSide } from './ReviewSide.tsx'
import { StructureList } from './StructureList.tsx'
import { useCommentHighlights } from './useCommentHighlights.ts'

const nothing = (): void => undefined

/** The Review screen: what changed, by character and by structure, beside the verdict and the remarks. */
export function ReviewScreen({ review }: { readonly review: ReviewView }) {
  const { article, waiting } = review
  const router = useRouter()
  const frame = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<CommentDraft | null>(null)
  const [print, setPrint] = useKept('galley-review-print', ['hidden', 'shown'])
  const steps = useTakeStep(article, null, () => router.push('/sign-in'))
  useCommentHighlights(frame, article.comments)
  const begin = (): void => setDraft({ anchor: frame.current && chosenAnchor(frame.current) })
  const goNext = (): void | false => (waiting.next ? router.push(reviewHref(waiting.next)) : false)
  useKeys({
    [bindings.comment]: () => (article.mayComment ? begin() : false),
    [bindings.nextWaiting]: goNext,
    [bindings.printPlace]: () => setPrint(print === 'shown' ? 'hidden' : 'shown'),
  })
  return (
    <div className="flex min-h-0 grow flex-col md:h-[calc(100dvh-2.75rem)] md:flex-none">
      <ReviewHead review={review} />
      <div className="flex min-h-0 grow flex-col md:flex-row">
        {print === 'shown' && (
          <div className="flex min-h-0 flex-col border-rule md:w-2/5 md:border-e">
            <PrintedSide
              {...{ pages: article.pages, lang: article.publication.language, caretLine: null }}
              {...{ onChoose: nothing, onHover: nothing }}
            />
          </div>
        )}
        <Compared review={review} frame={frame} print={print} onPrint={setPrint} />
        <ReviewSide
          {...{ review, steps, draft, onBegin: begin, onDraftEnd: () => setDraft(null) }}
          placeOf={(comment) => placeOf(article.draft.content, comment, (anchor) => goTo(frame.current, anchor))}
        />
      </div>
    </div>
  )
}

type Print = 'hidden' | 'shown'

function Compared(props: {
  readonly review: ReviewView
  readonly frame: React.RefObject<HTMLDivElement | null>
  readonly print: Print
  readonly onPrint: (print: Print) => void
}) {
  const { review, frame, print, onPrint } = props
  const { article, base } = review
  const t = useTranslations('review')
  const now = article.draft.content
  const comparison = useMemo(() => compareStructure(base.content, now), [base.content, now])
  return (
    <div className="min-w-0 grow md:overflow-auto">
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-paper px-4 py-1">
        <BaseChoice review={review} />
        <ChangeSteps inside={frame} />
        <Button
          variant="quiet"
          shortcut={bindings.printPlace}
          aria-pressed={print === 'shown'}
          onPress={() => onPrint(print === 'shown' ? 'hidden' : 'shown')}
        >
          {t('print')}
        </Button>
      </div>
      <div className="mx-auto flex max-w-3xl flex-col gap-3 px-4 py-3">
        <StructureList comparison={comparison} />
        <div ref={frame} tabIndex={-1} className="outline-none">
          <ComparePane
            {...{ before: base.content, after: now, revisionNumber: base.number, lang: article.publication.language }}
          />
        </div>
      </div>
    </div>
  )
}

/** How to go to the words of a remark; null where they are no longer in the text. */
function placeOf(
  now: ArticleContent,
  { anchor }: CommentView,
  go: (anchor: CommentAnchor) => void,
): (() => void) | null {
  const isThere = anchor && findAnchor(blocksOfPart(now, anchor.part), anchor)
  return isThere ? () => go(anchor) : null
}

/** Chooses the words of an anchor and brings them into sight. */
function goTo(frame: HTMLElement | null, anchor: CommentAnchor): void {
  const range = frame && anchorRange(frame, anchor)
  if (!range) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
