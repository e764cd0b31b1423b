'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { headParts, type HeadSuspect, type Suspect } from '#domain/suspects/suspect.ts'
import type { OpenArticle } from './saving/openArticle.ts'
import { useDraftFields } from './useDraftState.ts'

/** A suspect that is looked at, wherever it stands. */
export type LookedAt = { readonly suspect: Suspect & { readonly key: string } }

/**
 * The suspects of the headline set that still stand in its fields, in printed order, and the one that is looked at. Its
 * words are chosen in their field; `step` goes on from where the caret is in a field, and is false where no other is left
 * in that direction, or the caret is in no field.
 */
export function useHeadSuspects(open: OpenArticle, editor: Editor, found: readonly HeadSuspect[]) {
  const fields = useDraftFields(open)
  const [key, setKey] = useState<string | null>(null)
  const standing = found.filter(({ part, from, to, words }) => fields[part]?.slice(from, to) === words)
  const at = standing.findIndex((one) => one.key === key)
  useEffect(() => {
    const leave = (): void => setKey(null)
    editor.on('focus', leave)
    return () => void editor.off('focus', leave)
  }, [editor])
  const show = (suspect: HeadSuspect | undefined): boolean => {
    const field = suspect && fieldOf(suspect)
    if (!field) return false
    field.focus()
    field.setSelectionRange(suspect.from, suspect.to)
    setKey(suspect.key)
    return true
  }
  const accept = (suggestion: string): void => {
    const suspect = standing[at]
    const text = suspect && fields[suspect.part]
    if (!suspect || !text) return
    const { part, from, to } = suspect
    open.screen.setFields({ [part]: `${text.slice(0, from)}${suggestion}${text.slice(to)}` || null })
  }
  return {
    ...{ standing, at, current: standing[at] ?? null, accept },
    first: () => show(standing[0]),
    last: () => show(standing.at(-1)),
    step: (by: -1 | 1) => show(beside(standing, by)),
  }
}

const fieldOf = ({ part }: HeadSuspect): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${part}"]`)

/** The next suspect after what is chosen in the field of the caret (+1), or the one before it (-1). */
function beside(standing: readonly HeadSuspect[], by: -1 | 1): HeadSuspect | undefined {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement)) return undefined
  const here = headParts.findIndex((part) => part === field.dataset.field)
  if (here < 0) return undefined
  const { selectionStart, selectionEnd } = field
  const isAhead = ({ part, from, to }: HeadSuspect): boolean => {
    const place = headParts.indexOf(part)
    if (place !== here) return by > 0 ? place > here : place < here
    return by > 0 ? from >= selectionEnd : to <= selectionStart
  }
  return by > 0 ? standing.find(isAhead) : standing.findLast(isAhead)
}
