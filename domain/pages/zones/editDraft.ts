import { boundsOf, isInside, type Point } from '#domain/facsimiles/polygon.ts'
import {
  addCorner,
  cornerAt,
  dropCorner,
  moveCorner,
  moveShape,
  onImage,
  rectangleOf,
  resizeShape,
} from '#domain/facsimiles/shapeEdits.ts'
import type { ZoneDraft } from './zoneDraft.ts'

type Size = { readonly width: number; readonly height: number }

/** Moves what is drawn, or the corner that keys move. In pixels of the facsimile. */
export function moveDraft(draft: ZoneDraft, by: Point, size: Size): ZoneDraft {
  const { shape, corner, isPicture } = draft
  const at = corner === null ? undefined : shape[corner]
  if (corner === null || !at) return { ...draft, isSuggested: false, shape: moveShape(shape, by, size) }
  return {
    ...draft,
    isSuggested: false,
    shape: moveCorner(shape, corner, [at[0] + by[0], at[1] + by[1]], size, isPicture),
  }
}

export const resizeDraft = (draft: ZoneDraft, by: Point, size: Size): ZoneDraft => ({
  ...draft,
  isSuggested: false,
  shape: resizeShape(draft.shape, by, size),
})

/** The next corner, or the one before, or behind the last none: then keys move all of it. */
export function turnCorner(draft: ZoneDraft, by: -1 | 1): ZoneDraft {
  const count = draft.shape.length + 1
  const next = ((draft.corner ?? draft.shape.length) + by + count) % count
  return { ...draft, corner: next === draft.shape.length ? null : next }
}

/** Adds a corner behind the one that is chosen, and chooses it. A picture stays a rectangle. */
export function growDraft(draft: ZoneDraft): ZoneDraft {
  const at = draft.corner ?? draft.shape.length - 1
  if (draft.isPicture || draft.shape.length < 2) return draft
  return { ...draft, shape: addCorner(draft.shape, at), corner: at + 1 }
}

/** Takes away the corner that is chosen. */
export function cutCorner(draft: ZoneDraft): ZoneDraft {
  if (draft.isPicture || draft.corner === null) return draft
  const shape = dropCorner(draft.shape, draft.corner)
  return { ...draft, shape, corner: shape === draft.shape ? draft.corner : null }
}

/** A click: another corner, where a zone is drawn. The first begins a shape of its own. */
export function pickCorner(draft: ZoneDraft, place: Point, size: Size): ZoneDraft {
  if (draft.purpose !== 'draw') return draft
  const before = draft.isPath ? draft.shape : []
  return { ...draft, shape: [...before, onImage(place, size)], corner: null, isPath: true, isSuggested: false }
}

/** What a drag does, by where it began: moves a corner, moves all of it, or draws it anew; null: nothing. */
export type Grip =
  | { readonly does: 'corner'; readonly at: number }
  | { readonly does: 'move'; readonly start: Point; readonly shape: ZoneDraft['shape'] }
  | { readonly does: 'draw'; readonly start: Point }

/** @param reach how near to a corner is at it, in pixels of the facsimile */
export function gripAt(draft: ZoneDraft, place: Point, reach: number): Grip | null {
  const at = cornerAt(draft.shape, place, reach)
  if (at !== null) return { does: 'corner', at }
  if (draft.shape.length > 2 && isInside(place, draft.shape) && !draft.isSuggested)
    return { does: 'move', start: place, shape: draft.shape }
  if (draft.purpose === 'reshape') return null
  return { does: 'draw', start: place }
}

/** What is drawn once a drag has come to a place. */
export function dragDraft(draft: ZoneDraft, grip: Grip, place: Point, size: Size): ZoneDraft {
  const touched = { ...draft, isSuggested: false }
  if (grip.does === 'corner')
    return { ...touched, corner: grip.at, shape: moveCorner(draft.shape, grip.at, place, size, draft.isPicture) }
  if (grip.does === 'draw')
    return { ...touched, corner: null, isPath: false, shape: rectangleOf(grip.start, place, size) }
  const by: Point = [place[0] - grip.start[0], place[1] - grip.start[1]]
  return { ...touched, corner: null, shape: moveShape(grip.shape, by, size) }
}

/** Is there enough of it to be kept? */
export function isKeepable({ shape }: ZoneDraft): boolean {
  const bounds = boundsOf(shape)
  return shape.length > 2 && bounds !== null && Math.min(bounds[2], bounds[3]) > 0
}
