'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Point } from '#domain/facsimiles/polygon.ts'
import { openViewer, type Viewer } from './openViewer.ts'
import { overlayTransform, placeUnder } from './viewerPlaces.ts'

/** One moment of a drag over the image. */
export type Drag = { readonly phase: 'start' | 'move' | 'end'; readonly place: Point }

type Told = {
  /** A click or a tap, in pixels of the facsimile. */
  readonly onPick?: ((x: number, y: number) => void) | undefined
  /** Where given, dragging draws instead of moving the image. */
  readonly onDrag?: ((drag: Drag) => void) | undefined
}

/** A viewer in an element of one's own, and the group of an SVG that it keeps on the pixels of the image. */
export function useViewer(facsimile: FacsimileView, told: Told) {
  const host = useRef<HTMLDivElement>(null)
  const group = useRef<SVGGElement>(null)
  const [viewer, setViewer] = useState<Viewer | null>(null)
  const [isBroken, setBroken] = useState(false)
  const pick = useEffectEvent(([x, y]: Point) => told.onPick?.(x, y))
  const drag = useEffectEvent((one: Drag): boolean => {
    told.onDrag?.(one)
    return told.onDrag !== undefined
  })
  const { id, width, height, images } = facsimile
  useEffect(() => {
    const element = host.current
    if (!element) return
    let opened: Viewer | null = null
    let isGone = false
    const follow = () => opened && group.current?.setAttribute('transform', overlayTransform(opened, width))
    const stopWatching = whenSeen(
      element,
      () =>
        void openViewer(element, { id, width, height, images }).then((made) => {
          if (isGone) return made.destroy()
          opened = made
          listen(made, width, { pick, drag, follow, fail: () => setBroken(true) })
          made.addOnceHandler('open', () => setViewer(made))
        }),
    )
    return () => {
      isGone = true
      stopWatching()
      setViewer(null)
      opened?.destroy()
    }
  }, [id, width, height, images])
  return { host, group, viewer, isBroken }
}

type Acts = {
  readonly pick: (place: Point) => void
  readonly drag: (drag: Drag) => boolean
  readonly follow: () => void
  readonly fail: () => void
}

function listen(viewer: Viewer, width: number, { pick, drag, follow, fail }: Acts): void {
  let isDragging = false
  for (const moment of ['open', 'update-viewport', 'resize'] as const) viewer.addHandler(moment, follow)
  viewer.addHandler('open-failed', fail)
  viewer.addHandler('canvas-click', (event) => {
    if (event.quick) pick(placeUnder(viewer, width, event.position))
  })
  viewer.addHandler('canvas-drag', (event) => {
    const phase = isDragging ? 'move' : 'start'
    event.preventDefaultAction = drag({ phase, place: placeUnder(viewer, width, event.position) })
    isDragging = event.preventDefaultAction
  })
  viewer.addHandler('canvas-drag-end', (event) => {
    if (isDragging) drag({ phase: 'end', place: placeUnder(viewer, width, event.position) })
    isDragging = false
  })
}

/** A hidden pane has no size to fit an image into, and costs nothing until it is looked at. */
function whenSeen(element: HTMLElement, act: () => void): () => void {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    watch.disconnect()
    act()
  })
  watch.observe(element)
  return () => watch.disconnect()
}
