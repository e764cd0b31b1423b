import { highestLevel, tilePath, tileSize, type FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/**
 * A stretch of a facsimile, put together of its tiles, as high as its parent; the inner picture cuts off what stands above
 * and below where the parent is higher.
 */
export function FacsimileCrop(props: {
  readonly facsimile: FacsimileView
  /** In pixels of the facsimile. */
  readonly box: Box
  readonly label: string
  /** True where it is to fill its parent, whatever shape that has, with nothing of what stands beside it. */
  readonly isFitted?: boolean
  /** How much is seen of what stands around it, as a share of its lesser side. */
  readonly around?: number
}) {
  const { facsimile, box, label, isFitted = false, around = 0.25 } = props
  const { width, height, images } = facsimile
  const [x, y, wide, high] = box
  // A line that runs down is high, and no wider than others.
  const margin = Math.round(Math.min(wide, high) * around)
  const side = isFitted ? 0 : margin
  const [top, bottom] = [Math.max(0, y - margin), Math.min(height, y + high + margin)]
  const shown = { x: x - side, y: top, width: wide + 2 * side, height: bottom - top }
  const view = `${shown.x} ${shown.y} ${shown.width} ${shown.height}`
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={view}
      preserveAspectRatio={isFitted ? 'none' : 'xMinYMid meet'}
      className="block size-full"
    >
      <svg {...shown} viewBox={view}>
        {places(x - side, Math.min(width, x + wide + side)).map((column) =>
          places(top, bottom).map((row) => (
            <image
              key={`${column} ${row}`}
              href={`${images}/${tilePath(highestLevel(width, height), column, row)}`}
              x={column * tileSize}
              y={row * tileSize}
              width={Math.min(tileSize, width - column * tileSize)}
              height={Math.min(tileSize, height - row * tileSize)}
            />
          )),
        )}
      </svg>
    </svg>
  )
}

/** The tiles, counted from 0, between two places. */
function places(from: number, to: number): readonly number[] {
  const first = Math.max(0, Math.floor(from / tileSize))
  const count = Math.max(1, Math.ceil(to / tileSize) - first)
  return Array.from({ length: count }, (_, at) => first + at)
}
