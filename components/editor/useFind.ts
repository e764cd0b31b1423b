'use client'

import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { FindQuery } from '#domain/find/findMatches.ts'
import { onceSelectionIsRead } from '#editor/commands/onceSelectionIsRead.ts'
import { afterComposing } from '#editor/keys/isComposing.ts'
import { findStateOf, goToMatch, lookFor, placesOf, replaceAllMatches, replaceMatch } from '#editor/find/findMarks.ts'
import { notify } from '#components/ui/notify.ts'
import { foldCharacters, type Fold } from './foldCharacters.ts'

const nothing = { text: '', replacement: '', isLoose: true, isFolded: false, isPattern: false }

/** What is looked for in the body, what is found, and what replaces it. Marks are gone when the bar is. */
export function useFind(editor: Editor) {
  const t = useTranslations('find')
  const [asked, setAsked] = useState(nothing)
  const [fold, setFold] = useState<Fold | null>(null)
  const { text, isLoose, isFolded, isPattern, replacement } = asked
  useEffect(() => {
    if (isFolded) void foldCharacters().then((loaded) => setFold(() => loaded))
  }, [isFolded])
  useLookFor(editor, { text, isLoose, isPattern, fold: isFolded ? fold : null })
  const { found, isBad } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      found: placesOf(state.doc, findStateOf(state).query).length,
      isBad: findStateOf(state).isBad,
    }),
  })
  const go = (by: -1 | 1): void => void goToMatch(by)(editor.state, editor.view.dispatch)
  const replaceOne = (): void => void replaceMatch(replacement)(editor.state, editor.view.dispatch)
  const replaceAll = (): void => {
    const count = found
    if (replaceAllMatches(replacement)(editor.state, editor.view.dispatch)) notify(t('replaced', { count }))
  }
  const ask = (changed: Partial<typeof nothing>): void => setAsked({ ...asked, ...changed })
  return { asked, ask, found, isBad, go, replaceOne, replaceAll }
}

/** Marks what is looked for, anew whenever the text changes; nothing once the bar is gone. */
function useLookFor(editor: Editor, { text, isLoose, isPattern, fold }: FindQuery): void {
  useEffect(() => {
    const query = text === '' ? null : { text, isLoose, isPattern, fold }
    const look = (): void =>
      afterComposing(() =>
        onceSelectionIsRead(editor.view, () => {
          if (!editor.isDestroyed) editor.view.dispatch(lookFor(editor.state.tr, query))
        }),
      )
    const again = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (transaction.docChanged) look()
    }
    look()
    editor.on('transaction', again)
    return () => void editor.off('transaction', again)
  }, [editor, text, isLoose, isPattern, fold])
  useEffect(
    () => () => {
      if (!editor.isDestroyed) editor.view.dispatch(lookFor(editor.state.tr, null))
    },
    [editor],
  )
}
