'use client'

import type { EditorState } from '@tiptap/pm/state'
import { useEditorState, type Editor } from '@tiptap/react'
import { useTranslations } from 'use-intl'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { currentSuspect } from '#editor/suspects/suspectCommands.ts'
import { suspectsOf } from '#editor/suspects/suspectMarks.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { Button } from '#components/ui/Button.tsx'
import { SuspectChoices } from './SuspectChoices.tsx'
import { SuspectText } from './SuspectText.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import { useHeadSuspects, type LookedAt } from './useHeadSuspects.ts'
import { useSuggestion } from './useSuggestion.ts'
import { useSuspectActs } from './useSuspectActs.ts'
import { useSuspects } from './useSuspects.ts'

/** No places: they move with every key, and the bar would be drawn anew for it. */
function standingOf(state: EditorState) {
  const { places } = suspectsOf(state)
  const current = currentSuspect(state)
  return { count: places.length, at: current ? places.indexOf(current) + 1 : 0, current }
}

/**
 * The suspects of the headline set and the text, one at a time: why, what may be right, and what to do about it. Its room is
 * always kept.
 */
export function SuspectBar({ view, editor, open }: SuspectBarProps) {
  const t = useTranslations('suspects')
  const { looking, inHead, setInHead, again } = useSuspects(view.id, editor, open.screen)
  const head = useHeadSuspects(open, editor, [inHead, setInHead])
  const inText = useEditorState({ editor, selector: ({ editor: { state } }) => standingOf(state) })
  const { count, at, current } = together(head, inText)
  const chosen = useSuggestion(current)
  const acts = useSuspectActs({ articleId: view.id, editor, head, current, suggestion: chosen.suggestion, again })
  useKeys({
    [bindings.nextSuspect]: () => acts.go(1),
    [bindings.previousSuspect]: () => acts.go(-1),
    [bindings.acceptSuggestion]: acts.accept,
    [bindings.otherSuggestion]: chosen.other,
    [bindings.ignoreHere]: () => acts.ignore('here'),
    [bindings.ignoreInArticle]: () => acts.ignore('article'),
    [bindings.ignoreInPublication]: () => acts.ignore('publication'),
  })
  return (
    <section
      aria-label={t('title')}
      className="sticky bottom-0 z-10 flex min-h-10 shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-t border-rule bg-wash px-4 py-1 text-sm"
    >
      <Button variant="quiet" shortcut={bindings.previousSuspect} onPress={() => acts.go(-1)}>
        {t('previous')}
      </Button>
      <Button variant="quiet" shortcut={bindings.nextSuspect} onPress={() => acts.go(1)}>
        {t('next')}
      </Button>
      <SuspectText {...{ count, at, current, looking }} />
      {current && <SuspectChoices {...{ chosen, acts }} words={current.suspect.words} />}
    </section>
  )
}

interface SuspectBarProps {
  readonly view: ArticleView
  readonly editor: Editor
  readonly open: OpenArticle
}

/** Both as one row: the headline set's come first. */
function together(
  { standing, at, current }: ReturnType<typeof useHeadSuspects>,
  inText: ReturnType<typeof standingOf>,
): { readonly count: number; readonly at: number; readonly current: LookedAt | null } {
  const count = standing.length + inText.count
  if (current) return { count, at: at + 1, current: { suspect: current } }
  return { count, at: inText.current ? standing.length + inText.at : 0, current: inText.current }
}
