'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CommentReply, CommentView } from '#domain/comments/commentView.ts'
import { Button } from '#components/ui/Button.tsx'
import { MomentText } from '#components/ui/MomentText.tsx'
import { CommentForm } from './CommentForm.tsx'
import type { Commenting } from './useCommenting.ts'

/** One remark with its replies: where it stands, how to go there, to answer it, to settle it. */
export function CommentThread(props: {
  readonly comment: CommentView
  readonly mayComment: boolean
  readonly commenting: Commenting
  /** Goes to its place; null where its words are no longer in the text, or it is of the whole article. */
  readonly onGo: (() => void) | null
}) {
  const { comment, mayComment, commenting, onGo } = props
  const t = useTranslations('review.comments')
  const [isReplying, setReplying] = useState(false)
  const isSettled = comment.resolvedBy !== null
  return (
    <li className="flex flex-col gap-1 border-b border-rule py-2 text-sm">
      {comment.anchor && <AnchorWords words={comment.anchor.words} onGo={onGo} />}
      <Remark remark={comment} />
      {comment.replies.map((reply) => (
        <div key={reply.id} className="border-s border-rule-strong ps-2">
          <Remark remark={reply} />
        </div>
      ))}
      {isSettled && <p className="text-xs text-jade">{t('settledBy', { name: comment.resolvedBy ?? '' })}</p>}
      {mayComment && !isReplying && <ThreadActs {...{ comment, commenting }} onReply={() => setReplying(true)} />}
      {isReplying && (
        <CommentForm
          label={t('replyLabel')}
          isWorking={commenting.isWorking}
          onSend={(text) => commenting.add({ text, parentId: comment.id })}
          onClose={() => setReplying(false)}
        />
      )}
    </li>
  )
}

function ThreadActs(props: {
  readonly comment: CommentView
  readonly commenting: Commenting
  readonly onReply: () => void
}) {
  const { comment, commenting, onReply } = props
  const t = useTranslations('review.comments')
  const isSettled = comment.resolvedBy !== null
  return (
    <div className="-mx-2 flex flex-wrap">
      <Button variant="quiet" onPress={onReply}>
        {t('reply')}
      </Button>
      <Button
        variant="quiet"
        isPending={commenting.isWorking}
        onPress={() => void commenting.settle(comment.id, !isSettled)}
      >
        {t(isSettled ? 'reopen' : 'settle')}
      </Button>
    </div>
  )
}

function AnchorWords({ words, onGo }: { readonly words: string; readonly onGo: (() => void) | null }) {
  const t = useTranslations('review.comments')
  const look = 'border-s-2 ps-2 text-start font-serif'
  if (!onGo)
    return (
      <p className={`${look} border-rule-strong text-ink-soft`}>
        <del data-content="">{words}</del> <span className="font-sans text-xs">{t('gone')}</span>
      </p>
    )
  return (
    <button
      type="button"
      data-row=""
      onClick={onGo}
      className={`${look} cursor-pointer border-amber underline decoration-rule-strong underline-offset-4 hover:decoration-ink`}
    >
      <span className="sr-only">{t('goTo')}</span> <span data-content="">{words}</span>
    </button>
  )
}

const Remark = ({ remark: { by, at, text } }: { readonly remark: CommentReply }) => (
  <div>
    <p className="text-xs text-ink-soft">
      <span data-content="">{by}</span> <MomentText at={at} />
    </p>
    <p data-content="" className="whitespace-pre-wrap wrap-anywhere">
      {text}
    </p>
  </div>
)
