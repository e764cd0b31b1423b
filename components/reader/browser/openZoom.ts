/** What of the library of the deep zoom is used here. */
type Zoom = {
  readonly viewport: { zoomBy(factor: number): void; goHome(): void; applyConstraints(): void }
  destroy(): void
}
type Library = (options: Readonly<Record<string, unknown>>) => Zoom
type Tiles = { readonly width: number; readonly height: number; readonly images: string; readonly tileSize: number }

/** Lets the page's image be looked at closely: a button opens a dialog with it, which loads its library only then. */
export function openZoom(): void {
  const button = document.querySelector<HTMLButtonElement>('.zoom-open')
  const dialog = document.querySelector<HTMLDialogElement>('dialog.zoom')
  const stage = dialog?.querySelector<HTMLElement>('.zoom-stage')
  if (!button || !dialog || !stage) return
  let zoom: Zoom | null = null
  button.hidden = false
  button.addEventListener('click', () => {
    dialog.showModal()
    keepStylesOut()
    void loadLibrary(dialog.dataset.library ?? '').then((library) => {
      if (dialog.open && !zoom) zoom = library(optionsOf(stage, JSON.parse(dialog.dataset.tiles ?? '{}') as Tiles))
    })
  })
  dialog.addEventListener('close', () => {
    zoom?.destroy()
    zoom = null
  })
  const acts: Readonly<Record<string, () => void>> = {
    in: () => zoom?.viewport.zoomBy(1.5),
    out: () => zoom?.viewport.zoomBy(1 / 1.5),
    whole: () => zoom?.viewport.goHome(),
    close: () => dialog.close(),
  }
  for (const control of dialog.querySelectorAll<HTMLButtonElement>('button[data-act]'))
    control.addEventListener('click', () => {
      acts[control.dataset.act ?? '']?.()
      zoom?.viewport.applyConstraints()
    })
}

/**
 * The library puts a style element into the page, which the page's policy refuses, unless it finds its own there: it finds
 * this one, which is of no language that the browser knows.
 */
function keepStylesOut(): void {
  const own = 'data-openseadragon-mobile-css'
  if (document.querySelector(`style[${own}]`)) return
  const style = document.createElementNS('urn:galley', 'style')
  style.setAttribute(own, '')
  document.head.append(style)
}

function loadLibrary(address: string): Promise<Library> {
  const kept: { OpenSeadragon?: Library } = window
  return new Promise((resolve, reject) => {
    if (kept.OpenSeadragon) return resolve(kept.OpenSeadragon)
    const script = document.createElement('script')
    script.src = address
    script.onload = () => (kept.OpenSeadragon ? resolve(kept.OpenSeadragon) : reject(new Error(address)))
    script.onerror = () => reject(new Error(address))
    document.head.append(script)
  })
}

function optionsOf(element: HTMLElement, { width, height, images, tileSize }: Tiles) {
  const maxLevel = Math.ceil(Math.log2(Math.max(width, height, 1)))
  const getTileUrl = (level: number, x: number, y: number) => `${images}/tiles/${level}/${x}_${y}.webp`
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    element,
    drawer: 'canvas',
    tileSources: { width, height, tileSize, tileOverlap: 0, minLevel: Math.min(8, maxLevel), maxLevel, getTileUrl },
    showNavigationControl: false,
    visibilityRatio: 1,
    maxZoomPixelRatio: 3,
    minZoomImageRatio: 0.8,
    animationTime: isStill ? 0 : 0.4,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true, flickEnabled: !isStill },
    gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true, flickEnabled: !isStill, pinchToZoom: true },
  }
}
