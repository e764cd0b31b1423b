'use client'

import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { HeadSuspect, Suspect } from '#domain/suspects/suspect.ts'
import { headFields } from './HeadField.tsx'
import type { OpenArticle } from './saving/openArticle.ts'
import { useFields } from './useDraftState.ts'

/** A suspect that is looked at, wherever it stands. */
export type LookedAt = { readonly suspect: Suspect & { readonly key: string } }

/** A stretch of a field above the text. */
type HeadPlace = { readonly part: string; readonly from: number; readonly to: number }

/**
 * The suspects of the headline set that still stand in its fields, in printed order, and the one that is looked at: its words
 * are chosen in their field. `found` is what was found; `setFound` keeps what is left of it after a change made here.
 */
export function useHeadSuspects(
  open: OpenArticle,
  editor: Editor,
  [found, setFound]: readonly [readonly HeadSuspect[], (left: readonly HeadSuspect[]) => void],
) {
  const fields = useFields(open, open.screen.fields())
  const [place, setPlace] = useState<HeadPlace | null>(null)
  const standing = found.filter(({ part, from, to, words }) => fields[part]?.slice(from, to) === words)
  const at = standing.findIndex((one) => one.part === place?.part && one.from === place.from)
  useEffect(() => {
    const leave = (): void => setPlace(null)
    editor.on('focus', leave)
    return () => void editor.off('focus', leave)
  }, [editor])
  const choose = ({ part, from, to }: HeadPlace): boolean => {
    const field = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${part}"]`)
    field?.focus()
    field?.setSelectionRange(from, to)
    return field !== null
  }
  const show = (suspect: HeadSuspect): void => {
    if (choose(suspect)) setPlace(suspect)
  }
  /** Puts a text in its place as if it were typed, so that it is undone and bounded as what is typed. Gives what is left. */
  const accept = (suspect: HeadSuspect, suggestion: string): readonly HeadSuspect[] => {
    if (!choose(suspect)) return standing
    document.execCommand(suggestion === '' ? 'delete' : 'insertText', false, suggestion)
    const left = afterChange(standing, suspect, suggestion.length)
    setFound(left)
    return left
  }
  return { standing, at, current: standing[at] ?? null, show, accept }
}

/** What still stands once a suspect was replaced by a text of this length. */
const afterChange = (standing: readonly HeadSuspect[], { part, from, to }: HeadSuspect, length: number) =>
  standing.flatMap((one) => {
    if (one.part !== part || one.to <= from) return [one]
    const by = length - (to - from)
    return one.from >= to ? [{ ...one, from: one.from + by, to: one.to + by }] : []
  })

/** Where one is above the text: in a field, else at the suspect that is looked at; null in the text and everywhere else. */
export function placeInHead(current: HeadSuspect | null): HeadPlace | null {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement) || field.dataset.field === undefined) return current
  return { part: field.dataset.field, from: field.selectionStart, to: field.selectionEnd }
}

/** The next suspect behind a place (+1), or the one before it (-1). */
export function besidePlace(standing: readonly HeadSuspect[], here: HeadPlace, by: -1 | 1): HeadSuspect | undefined {
  const order = ({ part }: HeadPlace): number => headFields.findIndex((name) => name === part)
  const isAhead = (one: HeadPlace): boolean => {
    const fields = order(one) - order(here)
    if (fields !== 0) return Math.sign(fields) === by
    return by > 0 ? one.from >= here.to : one.to <= here.from
  }
  return by > 0 ? standing.find(isAhead) : standing.findLast(isAhead)
}
