import type { RefObject } from 'react'
import type { Point } from '#domain/facsimiles/polygon.ts'
import type { ZoneDraft } from '#domain/pages/zones/zoneDraft.ts'
import type { Drag } from '#components/facsimile/useViewer.ts'

/** The zone that is drawn on a page, and all that is done with it. */
export type Zones = {
  readonly draft: ZoneDraft | null
  readonly change: (draft: ZoneDraft) => void
  readonly begin: (purpose: ZoneDraft['purpose']) => void
  /** The next zone to reshape, or the one before. */
  readonly turn: (by: -1 | 1) => void
  readonly keep: () => void
  readonly giveUp: () => void
  /** Takes away a zone that stands in the database. */
  readonly remove: () => void
  readonly onDrag: (drag: Drag) => boolean
  /** True where the click drew. */
  readonly onPick: (place: Point) => boolean
  /** What is drawn, on the screen: it tells how large a pixel of the image is there. */
  readonly drawn: RefObject<SVGGElement | null>
}
