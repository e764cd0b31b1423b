'use client'

import { useEffect, type RefObject } from 'react'
import type { CommentView } from '#domain/comments/commentView.ts'
import { anchorRange } from './comparedPlaces.ts'

const name = 'galley-comment'

/** Marks the places of open remarks in a comparison, without touching its markup. */
export function useCommentHighlights(frame: RefObject<HTMLElement | null>, comments: readonly CommentView[]): void {
  useEffect(() => {
    if (!frame.current || !('highlights' in CSS)) return
    const own = frame.current
    const ranges = comments.flatMap(({ anchor, resolvedBy }) => {
      const range = anchor && resolvedBy === null ? anchorRange(own, anchor) : null
      return range ? [range] : []
    })
    CSS.highlights.set(name, new Highlight(...ranges))
    return () => void CSS.highlights.delete(name)
  })
}
