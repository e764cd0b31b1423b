import type { Box } from '#domain/source/sourcePage.ts'
import type { Point } from '#domain/facsimiles/polygon.ts'
import type { Viewer } from './openViewer.ts'

type Spot = { readonly x: number; readonly y: number }

/**
 * The place of the image under a spot of the viewer (pixels of the screen from the viewer's corner).
 * @param width of the image
 */
export function placeUnder(viewer: Viewer, width: number, spot: Spot): Point {
  const bounds = viewer.viewport.getBounds(true)
  const scale = scaleOf(viewer, width)
  return [Math.round(bounds.x * width + spot.x * scale), Math.round(bounds.y * width + spot.y * scale)]
}

/** How many pixels of the image go into one of the screen now. */
export const scaleOf = ({ viewport }: Viewer, width: number): number =>
  (viewport.getBounds(true).width / viewport.getContainerSize().x) * width

/** What turns pixels of the image into pixels of the viewer as it stands now, as an SVG transform. */
export function overlayTransform({ viewport }: Viewer, width: number): string {
  const bounds = viewport.getBounds(true)
  const scale = viewport.getContainerSize().x / bounds.width
  return `translate(${-bounds.x * scale} ${-bounds.y * scale}) scale(${scale / width})`
}

/** Brings a box of the image into sight: near enough to be read, moved no farther than needed. */
export function showBox({ viewport }: Viewer, [x, y, width, height]: Box): void {
  const wanted = viewport.imageToViewportRectangle(x, y, width, height)
  const seen = viewport.getBounds()
  const isReadable = viewport.getContainerSize().y * (wanted.height / seen.height) >= readable
  const isSeen = seen.getBoundingBox().containsPoint(wanted.getTopLeft()) && seen.containsPoint(wanted.getBottomRight())
  if (isReadable && isSeen) return
  if (!isReadable) {
    const zoom = viewport.getZoom() * ((readable * seen.height) / (viewport.getContainerSize().y * wanted.height))
    viewport.zoomTo(Math.min(zoom, viewport.getMaxZoom()), wanted.getCenter())
  }
  viewport.panTo(wanted.getCenter()).applyConstraints()
}

/** Height on the screen at which a line can be read, in pixels. */
const readable = 16

/** Moves by a share of what is seen. */
export function moveBy({ viewport }: Viewer, across: number, down: number): void {
  const bounds = viewport.getBounds()
  const by = viewport.getCenter().clone()
  by.x = bounds.width * across
  by.y = bounds.height * down
  viewport.panBy(by).applyConstraints()
}

export const zoomBy = ({ viewport }: Viewer, factor: number): void => void viewport.zoomBy(factor).applyConstraints()
