'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepInput } from '#domain/workflow/stepInput.ts'
import { quickSeconds } from '#domain/workflow/quickVerdict.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { notify } from '#components/ui/notify.ts'
import { useRefusalText } from '#components/ui/useRefusalText.ts'
import { askServer, changing } from './saving/askServer.ts'
import type { OpenArticle } from './saving/openArticle.ts'

/** Takes a step: first all that is typed is saved, then the server is asked, then the screen is read anew. */
export function useTakeStep(view: ArticleView, open: OpenArticle | null, onSignedOut: () => void) {
  const t = useTranslations()
  const router = useRouter()
  const refusalText = useRefusalText()
  const [isBlockedByTerms, setBlockedByTerms] = useState(false)
  const [working, setWorking] = useState<StepName | null>(null)

  const shownFor = useShownFor(view)

  const ask = async (step: StepName, input?: StepInput): Promise<boolean> => {
    if (open && !(await open.store.flush())) {
      notify(t('editor.unsaved'), 'refused')
      return false
    }
    const draftVersion = open ? open.store.state().base.version : view.draft.version
    const spentMs = shownFor()
    const request = {
      step,
      expectedStepCount: view.stepCount,
      draftVersion,
      ...(step === 'approve' && { spentMs }),
      ...input,
    }
    const answer = await askServer(`/api/articles/${view.id}/steps`, changing('POST', request))
    if (answer.kind === 'unreachable') notify(t('editor.unreachable'), 'refused')
    else if (answer.kind === 'ok') notify(doneText(t, step, spentMs))
    else if (answer.refusal.refused === 'notSignedIn') onSignedOut()
    else if (answer.refusal.refused === 'protectedTerm') setBlockedByTerms(true)
    else notify(refusalText(answer.refusal), 'refused')
    router.refresh()
    return answer.kind === 'ok'
  }
  const take = async (step: StepName, input?: StepInput): Promise<boolean> => {
    setWorking(step)
    const done = await ask(step, input)
    setWorking(null)
    return done
  }
  return { take, working, isBlockedByTerms, goOn: () => setBlockedByTerms(false) }
}
export type TakeStep = ReturnType<typeof useTakeStep>

function doneText(t: ReturnType<typeof useTranslations<never>>, step: StepName, spentMs: number): string {
  const seconds = step === 'approve' ? quickSeconds(spentMs) : null
  return seconds === null ? t(`editor.done.${step}`) : t('review.quick', { seconds })
}

/** How long the article has been on screen as it stands, in milliseconds on the browser's own clock. */
function useShownFor({ id, stepCount }: ArticleView): () => number {
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [id, stepCount])
  return () => Math.round(performance.now() - shownAt.current)
}
