import type OpenSeadragon from 'openseadragon'
import { highestLevel, tilePath, tileSize, type FacsimileView } from '#domain/facsimiles/facsimileView.ts'

export type Viewer = OpenSeadragon.Viewer

/**
 * Opens a deep-zoom viewer in an element. Its library reaches for the window, so it comes only when it is needed; its
 * own keys and buttons are off (the screen's go through the input-method guard).
 */
export async function openViewer(element: HTMLElement, facsimile: FacsimileView): Promise<Viewer> {
  const { default: open } = await import('openseadragon')
  keepStylesOut()
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  const gestures = { clickToZoom: false, dblClickToZoom: true, flickEnabled: !isStill }
  return open({
    element,
    tabIndex: -1,
    drawer: 'canvas',
    tileSources: tileSource(facsimile),
    showNavigationControl: false,
    keyboardNavEnabled: false,
    gestureSettingsMouse: { ...gestures, scrollToZoom: true },
    gestureSettingsTouch: { ...gestures, pinchToZoom: true },
    animationTime: isStill ? 0 : 0.4,
    visibilityRatio: 1,
    maxZoomPixelRatio: 3,
    minZoomImageRatio: 0.8,
    zoomPerScroll: 1.25,
    tileRetryMax: 2,
  })
}

/**
 * The library puts a style element into the page, without the number that the page's policy asks for, unless it finds its
 * own there: it finds this one, which is of no language that the browser knows. What it would say is in `app/globals.css`.
 */
function keepStylesOut(): void {
  const own = 'data-openseadragon-mobile-css'
  if (document.querySelector(`style[${own}]`)) return
  const style = document.createElementNS('urn:galley', 'style')
  style.setAttribute(own, '')
  document.head.append(style)
}

function tileSource({ width, height, images }: FacsimileView) {
  const getTileUrl = (level: number, x: number, y: number) => `${images}/${tilePath(level, x, y)}`
  const maxLevel = highestLevel(width, height)
  // The first level that still fits one tile: those below it show nothing more.
  const minLevel = Math.min(8, maxLevel)
  return { width, height, tileSize, tileOverlap: 0, minLevel, maxLevel, getTileUrl }
}
