'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Point } from '#domain/facsimiles/polygon.ts'
import { openViewer, type Viewer } from './openViewer.ts'
import { overlayTransform, placeUnder, scaleOf } from './viewerPlaces.ts'

/** One moment of a drag over the image: where, in pixels of it, of which `scale` go into one of the screen. */
export type Drag = { readonly phase: 'start' | 'move' | 'end'; readonly place: Point; readonly scale: number }

type Told = {
  /** A click or a tap, in pixels of the facsimile. */
  readonly onPick?: ((x: number, y: number) => void) | undefined
  /** Asked at the start of a drag: true where it draws, and the image is not to move. */
  readonly onDrag?: ((drag: Drag) => boolean) | undefined
}

/** A viewer in an element of one's own, and the group of an SVG that it keeps on the pixels of the image. */
export function useViewer(facsimile: FacsimileView, told: Told) {
  const host = useRef<HTMLDivElement>(null)
  const group = useRef<SVGGElement>(null)
  const [viewer, setViewer] = useState<Viewer | null>(null)
  const [isBroken, setBroken] = useState(false)
  const pick = useEffectEvent(([x, y]: Point) => told.onPick?.(x, y))
  const drag = useEffectEvent((one: Drag): boolean => told.onDrag?.(one) ?? false)
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
  let isMoving = false
  for (const moment of ['open', 'update-viewport', 'resize'] as const) viewer.addHandler(moment, follow)
  viewer.addHandler('open-failed', fail)
  viewer.addHandler('canvas-click', (event) => {
    if (event.quick) pick(placeUnder(viewer, width, event.position))
  })
  viewer.addHandler('canvas-drag', (event) => {
    if (isMoving) return
    // The first moment is told some pixels late, and a corner is small: it began where the pointer was then.
    const { x, y } = event.position
    const from = isDragging ? { x, y } : { x: x - event.delta.x, y: y - event.delta.y }
    const phase = isDragging ? 'move' : 'start'
    isDragging = drag({ phase, place: placeUnder(viewer, width, from), scale: scaleOf(viewer, width) })
    isMoving = !isDragging
    event.preventDefaultAction = isDragging
  })
  viewer.addHandler('canvas-drag-end', (event) => {
    const place = placeUnder(viewer, width, event.position)
    if (isDragging) drag({ phase: 'end', place, scale: scaleOf(viewer, width) })
    isDragging = false
    isMoving = false
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
