'use client'

import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'

type Reason = 'unknownSchema' | 'inReview' | 'approved' | 'heldByOther' | 'role'

/** Why the text may be read and not typed in, as a sentence. */
export function ReadOnlyReason({ view, isKnown }: { readonly view: ArticleView; readonly isKnown: boolean }) {
  const t = useTranslations('editor.readOnly')
  const name = view.claim?.displayName ?? ''
  return (
    <p role="note" className="border-b border-rule bg-wash px-4 py-1.5 text-sm text-ink-soft">
      {t(reasonOf(view, isKnown), { name })}
    </p>
  )
}

function reasonOf({ state, claim, me }: ArticleView, isKnown: boolean): Reason {
  if (!isKnown) return 'unknownSchema'
  if (state.deskState !== 'correcting') return state.deskState
  return claim && claim.userId !== me.userId ? 'heldByOther' : 'role'
}
