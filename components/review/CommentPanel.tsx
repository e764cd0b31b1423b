'use client'

import { useTranslations } from 'use-intl'
import type { CommentAnchor } from '#domain/comments/commentAnchor.ts'
import type { CommentView } from '#domain/comments/commentView.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { Button } from '#components/ui/Button.tsx'
import { CommentForm } from './CommentForm.tsx'
import { CommentThread } from './CommentThread.tsx'
import { useCommenting } from './useCommenting.ts'

/** A remark being written: at a place, or of the whole article. */
export type CommentDraft = { readonly anchor: CommentAnchor | null }

/** The remarks on an article: the open ones first, those that are settled folded away. */
export function CommentPanel(props: {
  readonly articleId: string
  readonly comments: readonly CommentView[]
  readonly mayComment: boolean
  readonly draft: CommentDraft | null
  /** Begins a remark at what is chosen in the text. */
  readonly onBegin: () => void
  readonly onDraftEnd: () => void
  /** How to go to the place of a remark; null where its words are gone. */
  readonly placeOf: (comment: CommentView) => (() => void) | null
}) {
  const { articleId, comments, mayComment, draft, onBegin, onDraftEnd, placeOf } = props
  const t = useTranslations('review.comments')
  const commenting = useCommenting(articleId)
  const open = comments.filter(({ resolvedBy }) => resolvedBy === null)
  const settled = comments.filter(({ resolvedBy }) => resolvedBy !== null)
  const thread = (comment: CommentView) => (
    <CommentThread key={comment.id} {...{ comment, mayComment, commenting }} onGo={placeOf(comment)} />
  )
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2">
      <div className="flex items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">{t('open', { count: open.length })}</h2>
        {mayComment && !draft && <BeginButton onBegin={onBegin} />}
      </div>
      {draft && (
        <CommentForm
          label={t(draft.anchor ? 'label' : 'labelWhole')}
          words={draft.anchor?.words}
          isWorking={commenting.isWorking}
          onSend={(text) => commenting.add({ text, anchor: draft.anchor })}
          onClose={onDraftEnd}
        />
      )}
      <ol>{open.map(thread)}</ol>
      {settled.length > 0 && <Settled count={settled.length}>{settled.map(thread)}</Settled>}
    </section>
  )
}

function Settled({ count, children }: { readonly count: number; readonly children: React.ReactNode }) {
  const t = useTranslations('review.comments')
  return (
    <details>
      <summary className="cursor-pointer text-sm text-ink-soft">{t('settled', { count })}</summary>
      <ol>{children}</ol>
    </details>
  )
}

function BeginButton({ onBegin }: { readonly onBegin: () => void }) {
  const t = useTranslations('review.comments')
  return (
    <Button variant="quiet" shortcut={bindings.comment} onPress={onBegin}>
      {t('begin')}
    </Button>
  )
}
