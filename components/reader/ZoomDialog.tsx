import { tileSize } from '#domain/facsimiles/facsimileView.ts'
import type { PublicFacsimile } from '#domain/reader/readerViews.ts'
import type { ReaderWords } from './readerWords.ts'

const acts = ['in', 'out', 'whole', 'close'] as const

/** Where a page is looked at closely; opened by `browser/openZoom.ts`, and never seen without scripts. */
export function ZoomDialog(props: {
  readonly t: ReaderWords
  readonly facsimile: PublicFacsimile
  readonly zoomLibrary: string
}) {
  const { t, facsimile, zoomLibrary } = props
  const { width, height, images } = facsimile
  return (
    <dialog
      className="zoom"
      aria-label={t('reader.lookClosely')}
      data-library={zoomLibrary}
      data-tiles={JSON.stringify({ width, height, images, tileSize })}
    >
      <div className="zoom-stage" />
      <p className="zoom-acts">
        {acts.map((act) => (
          <button key={act} type="button" data-act={act}>
            {t(`reader.zoom.${act}`)}
          </button>
        ))}
      </p>
    </dialog>
  )
}
