'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { KeysDialog } from './KeysDialog.tsx'
import { SignInDialog } from './SignInDialog.tsx'
import { StepDialog } from './StepDialog.tsx'
import { StepsDialog } from './StepsDialog.tsx'
import { TermsDialog } from './TermsDialog.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import { useDraftState } from './useDraftState.ts'
import type { TakeStep } from './useTakeStep.ts'

export type AskedDialog =
  | { readonly kind: 'note'; readonly step: StepName }
  | { readonly kind: 'keys' }
  | { readonly kind: 'steps' }
  | { readonly kind: 'signIn' }
  | null

/** The dialogs over the Article screen; the one to sign in comes by itself when the session has ended. */
export function ArticleDialogs(props: {
  readonly view: ArticleView
  readonly open: OpenArticle | null
  readonly steps: TakeStep
  readonly dialog: AskedDialog
  readonly onDialog: (dialog: AskedDialog) => void
}) {
  const { view, open, steps, dialog, onDialog } = props
  const router = useRouter()
  const trouble = useDraftState(open, (draft) => draft.trouble)
  const [putOff, setPutOff] = useState<typeof trouble>(null)
  const close = (): void => onDialog(null)
  const isSignedOut = trouble?.kind === 'signedOut' && putOff !== trouble
  const signedIn = (userId: unknown): void => {
    close()
    if (userId === view.me.userId) open?.store.retry()
    router.refresh()
  }
  if (isSignedOut || dialog?.kind === 'signIn')
    return (
      <SignInDialog
        onSignedIn={signedIn}
        onClose={() => {
          setPutOff(trouble)
          close()
        }}
      />
    )
  if (steps.isBlockedByTerms) return <TermsDialog {...{ view, steps }} onClose={steps.goOn} />
  if (dialog?.kind === 'note') return <StepDialog {...{ view, steps, step: dialog.step }} onClose={close} />
  if (dialog?.kind === 'steps')
    return <StepsDialog {...{ view, steps }} onAsk={(step) => onDialog({ kind: 'note', step })} onClose={close} />
  return dialog?.kind === 'keys' ? <KeysDialog onClose={close} /> : null
}
