'use client'

import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ReviewView } from '#domain/articles/reviewView.ts'
import { bindings } from '#editor/keys/bindings.ts'
import type { TakeStep } from '#components/editor/useTakeStep.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { TextArea } from '#components/ui/TextArea.tsx'
import { useRefusalText } from '#components/ui/useRefusalText.ts'

/** The verdict: a note, and yes or no, by button or key. A return needs the note; an approval may have one. */
export function VerdictPanel({ review, steps }: { readonly review: ReviewView; readonly steps: TakeStep }) {
  const { article } = review
  const t = useTranslations()
  const refusalText = useRefusalText()
  const [note, setNote] = useState('')
  const [isNoteMissing, setNoteMissing] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const { approve } = article.steps
  const judge: Judge = (step) => {
    if (article.steps[step] || isBusy(panel.current)) return false
    const isMissing = step === 'return' && note.trim() === ''
    setNoteMissing(isMissing)
    if (isMissing) panel.current?.querySelector('textarea')?.focus()
    else void steps.take(step, { note: note.trim() || null })
  }
  useKeys({ [bindings.advance]: () => judge('approve'), [bindings.return]: () => judge('return') })
  return (
    <section ref={panel} aria-label={t('review.verdict')} className="flex flex-col gap-2">
      <h2 className="text-sm font-semibold">{t('review.verdict')}</h2>
      <TextArea
        label={t('review.note')}
        {...{ rows: 3, maxLength: 2000, value: note, onChange: setNote }}
        error={isNoteMissing && note.trim() === '' ? t('editor.noteMissing', { step: 'return' }) : null}
      />
      <VerdictButtons {...{ review, steps, judge }} />
      {approve && <p className="text-xs text-ink-soft">{refusalText(approve)}</p>}
    </section>
  )
}

type Judge = (step: 'approve' | 'return') => void | false

function VerdictButtons(props: { readonly review: ReviewView; readonly steps: TakeStep; readonly judge: Judge }) {
  const { review, steps, judge } = props
  const t = useTranslations('common.steps')
  const refusalText = useRefusalText()
  const button = (step: 'approve' | 'return') => {
    const refusal = review.article.steps[step]
    return {
      isPending: steps.working !== null,
      reason: refusal && refusalText(refusal),
      onPress: () => void judge(step),
    }
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Button {...button('return')} variant="danger" shortcut={bindings.return}>
        {t('return')}
      </Button>
      <Button {...button('approve')} variant="primary" shortcut="Control+Enter">
        {t('approve')}
      </Button>
    </div>
  )
}

/** Keys pressed over a dialog or in another field are theirs. */
function isBusy(panel: HTMLElement | null): boolean {
  const at = document.activeElement
  if (document.querySelector('[role=dialog]')) return true
  return Boolean(at?.closest('textarea, input')) && !panel?.contains(at)
}
