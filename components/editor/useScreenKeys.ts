'use client'

import { useRouter } from 'next/navigation'
import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { articleHref } from '#components/articles/articleHref.ts'
import { useKeys, type KeyActs } from '#components/keys/useKeys.ts'
import { isOverlaid } from './isOverlaid.ts'
import type { OpenArticle } from './saving/openArticle.ts'
import { advanceStep, reasonAgainst } from './stepsShown.ts'
import type { TakeStep } from './useTakeStep.ts'

/** The keys of the whole screen. Over an open dialog they are the dialog's. */
export function useScreenKeys(of: {
  readonly view: ArticleView
  readonly open: OpenArticle | null
  readonly steps: TakeStep
  readonly onNote: (step: StepName) => void
  readonly onNextPane: () => void
  readonly onKeys: () => void
}): void {
  const { view, open, steps, onNote, onNextPane, onKeys } = of
  const router = useRouter()
  const advance = (): void => {
    const step = advanceStep(view)
    if (step) void steps.take(step)
  }
  const sendBack = (): void => {
    if (view.state.deskState === 'inReview' && reasonAgainst(view, 'return') === null) onNote('return')
  }
  const goTo = (id: string | null): void => {
    if (id) router.push(articleHref(id))
  }
  const acts: KeyActs = {
    [bindings.save]: () => void open?.store.flush(),
    [bindings.advance]: advance,
    [bindings.return]: sendBack,
    [bindings.nextPane]: onNextPane,
    [bindings.previousArticle]: () => goTo(view.neighbours.previous),
    [bindings.nextArticle]: () => goTo(view.neighbours.next),
    [bindings.help]: () => (isTyping() ? false : onKeys()),
    [bindings.helpAnywhere]: onKeys,
  }
  useKeys(Object.fromEntries(Object.entries(acts).map(([keys, act]) => [keys, () => (isOverlaid() ? false : act())])))
}

const isTyping = (): boolean =>
  document.activeElement?.closest('input, textarea, select, [contenteditable=true]') != null
