'use client'

import type { Editor } from '@tiptap/react'
import { useRouter } from 'next/navigation'
import type { ArticleView } from '#domain/articles/articleView.ts'
import { bindings } from '#editor/keys/bindings.ts'
import { readSelection } from '#editor/commands/readSelection.ts'
import { currentSuspect } from '#editor/suspects/suspectCommands.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { sweepHref } from '#components/sweep/sweepHref.ts'
import { isOverlaid } from './isOverlaid.ts'
import type { OpenArticle } from './saving/openArticle.ts'

/** Longer than what a sweep looks for. */
const longest = 50

/** From the Article screen to a sweep of the article for what is chosen; what was typed is saved before. */
export function useSweepKey(view: ArticleView, open: OpenArticle | null, editor: Editor | null): void {
  const router = useRouter()
  const go = async (): Promise<void> => {
    const asked = editor ? chosenIn(editor) : { words: '', replacement: '' }
    if (open && !(await open.store.flush())) return
    router.push(sweepHref({ issueId: view.issue.id, articleId: view.id, scope: 'article', ...asked }))
  }
  useKeys({ [bindings.sweep]: () => (isOverlaid() ? false : void go()) })
}

/** What is chosen in a field or the text; where it is a suspect, with its first suggestion. */
function chosenIn(editor: Editor): { readonly words: string; readonly replacement: string } {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    return { words: clean(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)), replacement: '' }
  readSelection(editor.view)
  const { doc, selection } = editor.state
  const words = clean(doc.textBetween(selection.from, selection.to, '\n'))
  const suspect = currentSuspect(editor.state)?.suspect
  return { words, replacement: suspect?.words === words ? (suspect.suggestions[0] ?? '') : '' }
}

/** Words of one paragraph; more is nothing to look for. */
const clean = (words: string): string => (words.includes('\n') || words.length > longest ? '' : words)
