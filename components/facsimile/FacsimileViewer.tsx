'use client'

import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { FacsimileView, ZoneView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { useKeys } from '#components/keys/useKeys.ts'
import { FacsimileShapes, type MarkedBox } from './FacsimileShapes.tsx'
import { useViewer, type Drag } from './useViewer.ts'
import { ViewerButtons } from './ViewerButtons.tsx'
import { moveBy, showBox, zoomBy } from './viewerPlaces.ts'

type FacsimileViewerProps = {
  readonly facsimile: FacsimileView
  /** What it shows, for who cannot see it: "facsimile of page A01". */
  readonly label: string
  readonly zones?: readonly ZoneView[]
  readonly boxes?: readonly MarkedBox[]
  /** The zone, or the article whose zones, stand out. */
  readonly lit?: string | null
  readonly numberOf?: (articleId: string) => number | undefined
  /** Brought into the middle whenever it is another object. */
  readonly goTo?: Box | null
  /** A click or a tap, in pixels of the facsimile; `shapeAt` of the domain tells the zone there. */
  readonly onPick?: (x: number, y: number) => void
  /** Asked whether a drag draws; where not, it moves the image, as the wheel always does. */
  readonly onDrag?: (drag: Drag) => boolean
  /** True while something is drawn by keys: then it has the focus, and what draws has its keys. */
  readonly isDrawnOn?: boolean
  /** More SVG, in pixels of the facsimile: handles of a zone, a rectangle being drawn. */
  readonly children?: React.ReactNode
}

/**
 * A facsimile in deep zoom with zones and boxes over it. Fills its parent, which gives it a height. With the focus inside:
 * arrow keys move, `=` and `-` zoom, `0` shows the whole page.
 */
export function FacsimileViewer(props: FacsimileViewerProps) {
  const { facsimile, label, zones = [], boxes = [], lit, numberOf, goTo = null, onPick, onDrag, children } = props
  const frame = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const { host, group, viewer, isBroken } = useViewer(facsimile, { onPick, onDrag })
  useViewerKeys(frame, viewer)
  useSight(frame, viewer, goTo, props.isDrawnOn ?? false)
  return (
    <div
      ref={frame}
      role="application"
      tabIndex={0}
      aria-label={label}
      aria-describedby={hintId}
      data-ready={viewer ? true : undefined}
      className="relative size-full min-h-40 overflow-hidden bg-wash"
    >
      <div ref={host} className="absolute inset-0" />
      <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden="true">
        <g ref={group}>
          {viewer && <FacsimileShapes {...{ zones, lit, boxes, numberOf }} />}
          {viewer && children}
        </g>
      </svg>
      <ViewerWords hintId={hintId} isBroken={isBroken} />
      <ViewerButtons viewer={viewer} />
    </div>
  )
}

/** Brings what is wanted into sight, and the focus to where something is drawn. */
function useSight(
  frame: React.RefObject<HTMLDivElement | null>,
  viewer: ReturnType<typeof useViewer>['viewer'],
  goTo: Box | null,
  isDrawnOn: boolean,
) {
  useEffect(() => {
    if (isDrawnOn) frame.current?.focus()
  }, [frame, isDrawnOn])
  useEffect(() => {
    if (viewer && goTo) showBox(viewer, goTo)
  }, [viewer, goTo])
}

function ViewerWords({ hintId, isBroken }: { readonly hintId: string; readonly isBroken: boolean }) {
  const t = useTranslations('facsimile')
  return (
    <>
      <p id={hintId} className="sr-only">
        {t('keys')}
      </p>
      {isBroken && <p className="absolute inset-x-0 top-1/3 text-center text-sm text-ink-soft">{t('broken')}</p>}
    </>
  )
}

function useViewerKeys(frame: React.RefObject<HTMLDivElement | null>, viewer: ReturnType<typeof useViewer>['viewer']) {
  const when = (act: (open: NonNullable<typeof viewer>) => void) => (): void | false => (viewer ? act(viewer) : false)
  useKeys(
    {
      ArrowLeft: when((open) => moveBy(open, -0.2, 0)),
      ArrowRight: when((open) => moveBy(open, 0.2, 0)),
      ArrowUp: when((open) => moveBy(open, 0, -0.2)),
      ArrowDown: when((open) => moveBy(open, 0, 0.2)),
      '=': when((open) => zoomBy(open, 1.4)),
      '-': when((open) => zoomBy(open, 1 / 1.4)),
      '0': when((open) => void open.viewport.goHome()),
    },
    frame,
  )
}
