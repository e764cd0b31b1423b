import { highestLevel, tilePath, tileSize, type FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/** A stretch of a facsimile, put together of its tiles, as high as its parent. */
export function FacsimileCrop(props: {
  readonly facsimile: FacsimileView
  /** In pixels of the facsimile. */
  readonly box: Box
  readonly label: string
}) {
  const { facsimile, box, label } = props
  const { width, height, images } = facsimile
  const [x, y, wide, high] = box
  const margin = Math.round(high * 0.25)
  const [top, bottom] = [Math.max(0, y - margin), Math.min(height, y + high + margin)]
  const level = highestLevel(width, height)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${x - margin} ${top} ${wide + 2 * margin} ${bottom - top}`}
      preserveAspectRatio="xMinYMid meet"
      className="block size-full"
    >
      {places(x - margin, Math.min(width, x + wide + margin)).map((column) =>
        places(top, bottom).map((row) => (
          <image
            key={`${column} ${row}`}
            href={`${images}/${tilePath(level, column, row)}`}
            x={column * tileSize}
            y={row * tileSize}
            width={Math.min(tileSize, width - column * tileSize)}
            height={Math.min(tileSize, height - row * tileSize)}
          />
        )),
      )}
    </svg>
  )
}

/** The tiles, counted from 0, between two places. */
function places(from: number, to: number): readonly number[] {
  const first = Math.max(0, Math.floor(from / tileSize))
  const count = Math.max(1, Math.ceil(to / tileSize) - first)
  return Array.from({ length: count }, (_, at) => first + at)
}
