import { wholePath, wholeWidths } from '#domain/facsimiles/facsimileView.ts'
import type { PublicFacsimile } from '#domain/reader/readerViews.ts'

/** The image of a page in the size that its place needs; its room is kept before it comes. */
export function PageImage(props: {
  readonly facsimile: PublicFacsimile
  /** What it shows; empty where words beside it say so. */
  readonly alt: string
  /** As of `<img sizes>`. */
  readonly sizes: string
  readonly isEager?: boolean
}) {
  const { facsimile, alt, sizes, isEager } = props
  const { images, width, height } = facsimile
  const made = wholeWidths.filter((one, at) => at === 0 || (wholeWidths[at - 1] ?? 0) < width)
  return (
    <img
      src={`${images}/${wholePath(made.at(-1) ?? wholeWidths[0])}`}
      srcSet={made.map((one) => `${images}/${wholePath(one)} ${Math.min(one, width)}w`).join(', ')}
      {...{ alt, sizes, width, height }}
      loading={isEager ? 'eager' : 'lazy'}
      {...(isEager ? { fetchPriority: 'high' as const } : {})}
      decoding="async"
    />
  )
}
